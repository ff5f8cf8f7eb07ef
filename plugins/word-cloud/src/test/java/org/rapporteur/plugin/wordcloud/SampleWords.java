package org.rapporteur.plugin.wordcloud;

import org.rapporteur.testkit.TestDataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Random;

/// Words to draw.
final class SampleWords {
    private static final String SYLLABLES =
            "ba be cy de en for gov in ity la ment net or pol ra se sta tech tion u ver za";

    private SampleWords() {}

    /// The 50 words of the report of 2017.
    static TestDataset seed() {
        try (var in = SampleWords.class.getResourceAsStream("words.csv")) {
            if (in == null) {
                throw new IllegalStateException("no words.csv on the class path");
            }
            var csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return TestDataset.csv("words", csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// So many made-up words, whose counts fall as in natural texts (Zipf's law).
    static TestDataset many(int number) {
        return many(number, 0);
    }

    /// The same, but that one word is counted once more.
    ///
    /// @param more the rank of the word, from 1; 0 for none
    static TestDataset many(int number, int more) {
        var random = new Random(7);
        var syllables = SYLLABLES.split(" ");
        var words = new LinkedHashSet<String>();
        while (words.size() < number) {
            var word = new StringBuilder();
            for (var i = 1 + random.nextInt(4); i >= 0; i--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
        var csv = new StringBuilder("word,count\n");
        var rank = 1;
        for (var word : words) {
            var count = 1 + 2000 / (rank + 4) + (rank == more ? 1 : 0);
            csv.append(word).append(',').append(count).append('\n');
            rank++;
        }
        return TestDataset.csv("words", csv.toString());
    }
}
