package org.rapporteur.pdf.layout;

import org.rapporteur.document.Artwork;

/// A mark on a page, or a place on it. Points, from the upper left corner of what holds it,
/// downwards.
public sealed interface Item {
    Item moved(double right, double down);

    /// The same at its place on a page that is read from right to left.
    ///
    /// @param across the width of what holds it
    Item mirrored(double across);

    /// Characters of one look on a baseline.
    ///
    /// @param y the baseline
    /// @param width without trailing spaces
    /// @param wordSpace added to each space, in points
    /// @param spoken what is read and copied where that is not the text; else empty
    record Words(
            double x,
            double y,
            double width,
            String text,
            Look look,
            double wordSpace,
            Meaning meaning,
            String spoken)
            implements Item {
        @Override
        public Words moved(double right, double down) {
            return new Words(x + right, y + down, width, text, look, wordSpace, meaning, spoken);
        }

        @Override
        public Words mirrored(double across) {
            return moved(across - width - 2 * x, 0);
        }
    }

    /// A horizontal rule.
    ///
    /// @param gap from dot to dot of a dotted one; 0 for an unbroken one
    record Rule(double x, double y, double length, double thickness, int colour, double gap)
            implements Item {
        public Rule(double x, double y, double length, double thickness, int colour) {
            this(x, y, length, thickness, colour, 0);
        }

        @Override
        public Rule moved(double right, double down) {
            return new Rule(x + right, y + down, length, thickness, colour, gap);
        }

        @Override
        public Rule mirrored(double across) {
            return moved(across - length - 2 * x, 0);
        }
    }

    /// A drawing or picture, scaled to a width and height.
    record Art(double x, double y, double width, double height, Artwork artwork, Tag tag)
            implements Item {
        @Override
        public Art moved(double right, double down) {
            return new Art(x + right, y + down, width, height, artwork, tag);
        }

        @Override
        public Art mirrored(double across) {
            return moved(across - width - 2 * x, 0);
        }
    }

    /// What links can lead to.
    record Anchor(String name, double y) implements Item {
        @Override
        public Anchor moved(double right, double down) {
            return new Anchor(name, y + down);
        }

        @Override
        public Anchor mirrored(double across) {
            return this;
        }
    }

    /// An entry of the outline.
    ///
    /// @param level from 1
    record Bookmark(int level, String title, double y) implements Item {
        @Override
        public Bookmark moved(double right, double down) {
            return new Bookmark(level, title, y + down);
        }

        @Override
        public Bookmark mirrored(double across) {
            return this;
        }
    }

    /// The place of a tag among its siblings is here, though its content stands further on or
    /// nowhere (an empty cell, a footnote).
    record Opening(Tag tag) implements Item {
        @Override
        public Opening moved(double right, double down) {
            return this;
        }

        @Override
        public Opening mirrored(double across) {
            return this;
        }
    }
}
