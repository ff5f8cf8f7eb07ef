package org.rapporteur.pdf;

import org.rapporteur.document.FontCut;

import java.util.List;

/// The font files of a theme: TrueType outlines (`glyf`).
public interface FontFiles {
    /// The TrueType file of a cut. The array is shared: it must not be changed.
    byte[] bytes(FontCut cut);

    /// The files to ask for a character that a cut does not have, the fittest first.
    default List<StandIn> standIns(FontCut cut, int codePoint) {
        return List.of();
    }

    /// The file of a stand-in. The array is shared: it must not be changed.
    default byte[] standIn(String name) {
        throw new IllegalArgumentException("there is no font " + name);
    }

    /// How to get a font for a character that no file has, as an instruction to the user; empty
    /// where there is none.
    default String remedy(int codePoint) {
        return "";
    }
}
