package org.rapporteur.pdf;

import org.rapporteur.pdf.ink.Trial;

/// Tries a font before a report is set in it.
public final class TrialFont {
    private TrialFont() {}

    /// Whether a TrueType file can be measured with and embedded, by doing so.
    public static boolean canBeEmbedded(byte[] bytes) {
        return Trial.of(bytes);
    }
}
