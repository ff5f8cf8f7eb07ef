package org.rapporteur.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/// Made-up text that is like English to one who counts its words: their lengths, how often each is
/// used (Zipf's law), sentences, capitals, a word in a hundred with an accent. The same each time.
final class ZipfText {
    private static final int WORDS = 50_000;
    private static final String[] STARTS =
            "b c d f g h j k l m n p r s t v w z br ch st th tr pl".split(" ", -1);
    private static final String[] VOWELS = "a e i o u ai ea ou io".split(" ", -1);
    private static final String[] ENDS = {"", "n", "r", "s", "ing", "ed", "tion"};

    static final List<String> STOP_WORDS =
            List.of(
                    "the of and to in a is that for on with as by it be are this was at from or an"
                            .split(" ", -1));

    private final Random random = new Random(7);
    private final List<String> words = words();
    private final double[] shares = shares();

    private List<String> words() {
        var words = new LinkedHashSet<>(STOP_WORDS);
        while (words.size() < WORDS) {
            var word = new StringBuilder();
            for (var i = random.nextInt(4) / 2 + random.nextInt(3); i >= 0; i--) {
                word.append(any(STARTS)).append(any(VOWELS));
            }
            word.append(any(ENDS));
            words.add(
                    random.nextInt(100) == 0
                            ? word.toString().replaceFirst("e", "é").replaceFirst("o", "ö")
                            : word.toString());
        }
        return new ArrayList<>(words);
    }

    private String any(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }

    /// How much of a text the words up to each one make up.
    private static double[] shares() {
        var shares = new double[WORDS];
        var sum = 0.0;
        for (var i = 0; i < WORDS; i++) {
            sum += 1 / (i + 2.7);
            shares[i] = sum;
        }
        return shares;
    }

    private String word() {
        var at = Arrays.binarySearch(shares, random.nextDouble() * shares[WORDS - 1]);
        return words.get(at < 0 ? -at - 1 : at);
    }

    /// Sentences of so many bytes, about, in UTF-8.
    byte[] bytes(int size) {
        var text = new StringBuilder(size + 200);
        while (text.length() < size) {
            sentence(text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void sentence(StringBuilder text) {
        var first = word();
        text.append(Character.toUpperCase(first.charAt(0))).append(first, 1, first.length());
        for (var i = 5 + random.nextInt(22); i > 0; i--) {
            text.append(i == 9 ? ", " : " ").append(word());
        }
        text.append(random.nextInt(5) > 0 ? ". " : ".\n");
    }

    /// So many words with weights that fall as those of natural texts.
    List<String> frequent(int number) {
        return words.stream().filter(word -> word.length() > 3).limit(number).toList();
    }
}
