package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.FontCut;
import org.rapporteur.section.Style;

import java.util.List;

/// How loud a word speaks, beside its size.
///
/// @param colour 0xRRGGBB
record Voice(FontCut cut, int colour) {
    /// From where on, on the scale from 0 to 1, a word stands out.
    private static final double OUTSTANDING = .55;

    /// Three tones: the largest words in the accent colour, the upper third strong, the rest quiet.
    /// Words of equal count speak alike, so that the upper third may be less than a third.
    ///
    /// @param words the most frequent first
    static Voice of(CloudWord word, List<CloudWord> words, Scale scale, Style style) {
        var strong = word.count() > words.get((words.size() - 1) / 3).count();
        if (scale.share(word.count()) >= OUTSTANDING) {
            return new Voice(FontCut.SANS_STRONG, style.accentColour());
        }
        return strong
                ? new Voice(FontCut.SANS_STRONG, style.textColour())
                : new Voice(FontCut.SANS, style.quietColour());
    }

    Voice in(FontCut other) {
        return new Voice(other, colour);
    }
}
