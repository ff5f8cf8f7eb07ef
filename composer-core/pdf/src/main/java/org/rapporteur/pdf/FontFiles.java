package org.rapporteur.pdf;

import org.rapporteur.document.FontCut;

/// The font files of a theme.
public interface FontFiles {
    /// The TrueType file of a cut. The array is shared: it must not be changed.
    byte[] bytes(FontCut cut);
}
