package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.TextStyle;

import java.util.Locale;

/// How inlines are set at some depth: what they have of their paragraph's style, of the inlines
/// around them, and of their place in the structure.
///
/// @param position the nearest known one
/// @param language null for the report's
record Voice(
        FontCut cut,
        double size,
        int colour,
        double tracking,
        boolean capitals,
        double rise,
        Meaning meaning,
        SourcePosition position,
        @Nullable Locale language) {

    Voice(
            FontCut cut,
            double size,
            int colour,
            double tracking,
            boolean capitals,
            double rise,
            Meaning meaning,
            SourcePosition position) {
        this(cut, size, colour, tracking, capitals, rise, meaning, position, null);
    }

    static Voice of(TextStyle style, int colour, Meaning meaning, SourcePosition position) {
        return new Voice(
                style.font(),
                style.size(),
                colour,
                style.tracking() * style.size(),
                style.capitals(),
                0,
                meaning,
                position);
    }

    Voice in(FontCut other) {
        return new Voice(
                other, size, colour, tracking, capitals, rise, meaning, position, language);
    }

    Voice sized(double other) {
        return new Voice(cut, other, colour, tracking, capitals, rise, meaning, position, language);
    }

    Voice coloured(int other) {
        return new Voice(cut, size, other, tracking, capitals, rise, meaning, position, language);
    }

    /// @param other in points
    Voice tracked(double other) {
        return new Voice(cut, size, colour, other, capitals, rise, meaning, position, language);
    }

    Voice raised(double other) {
        return new Voice(cut, size, colour, tracking, capitals, other, meaning, position, language);
    }

    Voice meaning(Meaning other) {
        return new Voice(cut, size, colour, tracking, capitals, rise, other, position, language);
    }

    Voice in(Locale other) {
        return new Voice(cut, size, colour, tracking, capitals, rise, meaning, position, other);
    }

    Voice at(SourcePosition nearer) {
        return new Voice(
                cut,
                size,
                colour,
                tracking,
                capitals,
                rise,
                meaning,
                nearer.or(position),
                language);
    }
}
