package org.rapporteur.plugin.wordcloud;

import org.rapporteur.section.Style;

import java.util.ArrayList;
import java.util.List;

/// A word of a row with its count behind it, measured.
///
/// @param count without text where counts are not shown
/// @param gap between word and count
record WordItem(Part word, double wordWidth, Part count, double countWidth, double gap) {
    static final double COUNT_SIZE = 7.5;

    /// What a line needs above and below its baseline, of the font size.
    static final double ASCENT = .74;

    static final double DESCENT = .22;

    /// A text and how it is written.
    record Part(String text, Voice voice, double size) {
        double width(Style style) {
            return text.isEmpty() ? 0 : style.width(text, voice.cut(), size);
        }

        Part scaled(double factor) {
            return new Part(text, voice, size * factor);
        }

        Cloud.Run at(double x, double y) {
            return new Cloud.Run(text, x, y, voice, size, false);
        }
    }

    static WordItem of(Part word, Part count, Style style) {
        var gap = count.text().isEmpty() ? 0 : 1.5 + word.size() * .05;
        return new WordItem(word, word.width(style), count, count.width(style), gap);
    }

    double width() {
        return wordWidth + gap + countWidth;
    }

    double size() {
        return word.size();
    }

    WordItem scaled(double factor) {
        return new WordItem(
                word.scaled(factor),
                wordWidth * factor,
                count.scaled(factor),
                countWidth * factor,
                gap * factor);
    }

    /// @param start distance from the edge where lines start
    /// @param lineWidth of the whole line; the other edge when it starts at the right
    List<Cloud.Run> runs(double start, double y, double lineWidth, boolean fromRight) {
        var wordX = fromRight ? lineWidth - start - wordWidth : start;
        var countX = fromRight ? wordX - gap - countWidth : start + wordWidth + gap;
        var runs = new ArrayList<Cloud.Run>();
        runs.add(word.at(wordX, y));
        if (!count.text().isEmpty()) {
            runs.add(count.at(countX, y));
        }
        return runs;
    }
}
