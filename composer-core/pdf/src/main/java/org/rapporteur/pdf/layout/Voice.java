package org.rapporteur.pdf.layout;

import org.rapporteur.document.FontCut;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.TextStyle;

/// How inlines are set at some depth: what they have of their paragraph's style, of the inlines
/// around them, and of their place in the structure.
///
/// @param position the nearest known one
record Voice(
        FontCut cut,
        double size,
        int colour,
        double tracking,
        boolean capitals,
        double rise,
        Meaning meaning,
        SourcePosition position) {

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
        return new Voice(other, size, colour, tracking, capitals, rise, meaning, position);
    }

    Voice sized(double other) {
        return new Voice(cut, other, colour, tracking, capitals, rise, meaning, position);
    }

    Voice coloured(int other) {
        return new Voice(cut, size, other, tracking, capitals, rise, meaning, position);
    }

    /// @param other in points
    Voice tracked(double other) {
        return new Voice(cut, size, colour, other, capitals, rise, meaning, position);
    }

    Voice raised(double other) {
        return new Voice(cut, size, colour, tracking, capitals, other, meaning, position);
    }

    Voice meaning(Meaning other) {
        return new Voice(cut, size, colour, tracking, capitals, rise, other, position);
    }

    Voice at(SourcePosition nearer) {
        return new Voice(cut, size, colour, tracking, capitals, rise, meaning, nearer.or(position));
    }
}
