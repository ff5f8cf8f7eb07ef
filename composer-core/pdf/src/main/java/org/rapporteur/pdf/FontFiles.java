package org.rapporteur.pdf;

import org.rapporteur.document.FontCut;

import java.util.List;

/// The font files of a theme: TrueType outlines (`glyf`).
public interface FontFiles {
    /// The TrueType file of a cut. The array is shared: it must not be changed.
    byte[] bytes(FontCut cut);

    /// Names of further files, in the order in which they are asked for a character that the cuts
    /// do not have.
    default List<String> fallbacks() {
        return List.of();
    }

    /// The file of one of [#fallbacks]. The array is shared: it must not be changed.
    default byte[] fallback(String name) {
        throw new IllegalArgumentException("there is no font " + name);
    }
}
