package org.rapporteur.pdf.layout;

import java.util.List;

/// What blocks are turned into, one after the other, to be arranged on pages.
sealed interface Flow {
    /// One strip.
    record One(Strip strip) implements Flow {}

    /// Strips side by side, read downwards: as many as fit on each page, in columns of about the
    /// same height.
    ///
    /// @param boxes one a list item
    /// @param offset from the beginning of one column to that of the next
    record Columns(List<Box> boxes, int count, double offset, double before, double after)
            implements Flow {
        /// Strips that stay together.
        record Box(List<Strip> strips) {
            double height() {
                return Stack.height(strips);
            }
        }
    }

    /// Nothing more of a tag will follow.
    record End(Tag tag) implements Flow {}

    /// What follows starts a new page.
    ///
    /// @param unlessRoom it need not where this much of the page is left, in points
    record NewPage(double unlessRoom) implements Flow {
        NewPage() {
            this(Double.POSITIVE_INFINITY);
        }
    }

    /// Takes what blocks are turned into.
    interface Sink {
        void add(Flow flow);
    }
}
