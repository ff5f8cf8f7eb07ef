package org.rapporteur.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A data graphic, as data: the engine draws it, so that all charts of a report look alike.
///
/// ```java
/// var bar = Chart.Category.of("Africa", 5, labels.number(5), labels.percent(42));
/// Blocks.bars(null, List.of(bar), "Five of the contributions are from Africa", table);
/// ```
///
/// @param alternative what the chart shows, in words, for those who cannot see it; never empty
/// @param data the same figures as a table
public record Chart(
        String id,
        @Nullable Caption caption,
        Kind kind,
        List<Category> categories,
        String alternative,
        Table data,
        SourcePosition position)
        implements Block {
    /// How the categories are shown.
    public enum Kind {
        /// One horizontal bar a category, the value behind it.
        BAR
    }

    /// One category of a chart.
    ///
    /// @param value not negative, finite
    /// @param valueLabel the value in words of the report's language: "10"
    /// @param shareLabel its share: "40 %"; may be empty
    /// @param muted true for what is not a category proper, such as *not applicable*
    public record Category(
            String label, double value, String valueLabel, String shareLabel, boolean muted) {
        public Category {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(
                        "a chart shows finite values from 0, not " + value);
            }
        }

        public static Category of(
                String label, double value, String valueLabel, String shareLabel) {
            return new Category(label, value, valueLabel, shareLabel, false);
        }

        /// The same, as what is not a category proper.
        public Category asMuted() {
            return new Category(label, value, valueLabel, shareLabel, true);
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("a chart needs a text alternative");
        }
    }
}
