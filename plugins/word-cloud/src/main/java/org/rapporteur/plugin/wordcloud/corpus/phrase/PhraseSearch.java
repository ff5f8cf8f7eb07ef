package org.rapporteur.plugin.wordcloud.corpus.phrase;

import org.rapporteur.plugin.wordcloud.corpus.scan.WordSink;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordTable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// Finds phrases: two to four words that follow each other, none of them a stop word or rare.
///
/// They are a phrase when they are used often enough, in two texts at least where there are two,
/// when they make up half of the uses of their rarest word, and when enough of their uses are not
/// part of longer phrases. The last is the C-value of Frantzi, Ananiadou and Mima, "Automatic
/// recognition of multi-word terms" (2000): log2 of the number of words, by the number of uses less
/// the mean of those of the longer phrases that hold it.
public final class PhraseSearch implements WordSink {
    private static final int LONGEST = 4;

    /// log2 of 2, 3 and 4.
    private static final double[] WEIGHTS = {1, 1.584962500721156, 2};

    private static final int UNKNOWN = -2;
    private static final int UNFIT = -1;

    private final WordTable table;
    private final ToIntFunction<String> symbols;
    private final PhraseCounts counts = new PhraseCounts();
    private int[] known = new int[0];
    private int text;

    /// Symbols of the words that have followed each other, the last one last.
    private final int[] run = new int[LONGEST];

    private int length;
    private int lastEnd;

    /// @param symbols what is the same for all forms of a word, from 0; -1 for a word that is in no
    ///   phrase
    public PhraseSearch(WordTable table, ToIntFunction<String> symbols) {
        this.table = table;
        this.symbols = symbols;
    }

    /// What follows is of the text with this number, from 0.
    public void startText(int number) {
        text = number;
    }

    /// What follows does not follow on what was before.
    public void startPassage() {
        length = 0;
    }

    @Override
    public void word(byte[] bytes, int number, int start, int end) {
        var symbol = symbol(number);
        if (symbol == UNFIT) {
            length = 0;
            return;
        }
        if (length > 0 && !Gap.isJoint(bytes, lastEnd, start)) {
            length = 0;
        }
        lastEnd = end;
        if (length == LONGEST) {
            System.arraycopy(run, 1, run, 0, LONGEST - 1);
            length--;
        }
        run[length++] = symbol;
        // every sequence that ends here
        for (var first = length - 2; first >= 0; first--) {
            count(first);
        }
    }

    private void count(int first) {
        var before = -1 - run[first];
        for (var i = first + 1; i < length - 1; i++) {
            before = counts.find(before, run[i]);
        }
        counts.add(before, run[length - 1], text);
    }

    private int symbol(int number) {
        if (number >= known.length) {
            var size = known.length;
            known = Arrays.copyOf(known, Math.max(number + 1, size * 2));
            Arrays.fill(known, size, known.length, UNKNOWN);
        }
        if (known[number] == UNKNOWN) {
            known[number] = symbols.applyAsInt(table.word(number));
        }
        return known[number];
    }

    /// The phrases, as the symbols of their words.
    ///
    /// @param least how often a phrase is used
    /// @param leastTexts in how many texts
    /// @param uses how often the word with a symbol is used
    public List<List<Integer>> phrases(int least, int leastTexts, long[] uses) {
        var candidates = new HashMap<List<Integer>, Integer>();
        for (var number = 0; number < counts.size(); number++) {
            if (counts.count(number) >= least && counts.texts(number) >= leastTexts) {
                var words = words(number);
                var rarest = words.stream().mapToLong(word -> uses[word]).min().orElse(0);
                if (counts.count(number) * 2L >= rarest) {
                    candidates.put(words, counts.count(number));
                }
            }
        }
        return candidates.keySet().stream()
                .filter(words -> value(words, candidates) >= least)
                .toList();
    }

    private List<Integer> words(int number) {
        var words = new ArrayList<Integer>();
        var at = number;
        for (; at >= 0; at = counts.before(at)) {
            words.addFirst(counts.symbol(at));
        }
        words.addFirst(-1 - at);
        return words;
    }

    /// The C-value.
    private static double value(List<Integer> words, Map<List<Integer>, Integer> candidates) {
        var longer = 0L;
        var number = 0;
        for (var other : candidates.entrySet()) {
            if (other.getKey().size() > words.size()
                    && Collections.indexOfSubList(other.getKey(), words) >= 0) {
                longer += other.getValue();
                number++;
            }
        }
        var uses = candidates.getOrDefault(words, 0);
        return WEIGHTS[words.size() - 2] * (number == 0 ? uses : uses - (double) longer / number);
    }
}
