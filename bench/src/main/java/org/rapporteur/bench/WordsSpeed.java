package org.rapporteur.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.sun.management.OperatingSystemMXBean;

import org.rapporteur.plugin.wordcloud.corpus.count.Crew;
import org.rapporteur.plugin.wordcloud.corpus.count.TextCounter;
import org.rapporteur.plugin.wordcloud.corpus.scan.Terms;
import org.rapporteur.plugin.wordcloud.corpus.scan.TextBlock;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordShape;
import org.rapporteur.plugin.wordcloud.corpus.text.Piece;
import org.rapporteur.plugin.wordcloud.corpus.text.Place;
import org.rapporteur.plugin.wordcloud.corpus.words.BaseForms;
import org.rapporteur.plugin.wordcloud.corpus.words.Edits;
import org.rapporteur.plugin.wordcloud.corpus.words.Grouping;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.plugin.wordcloud.corpus.words.StopWords;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/// How fast words are counted: case folding, stop words and plurals included, the text in memory.
/// Others do less: they count words in lower case that are no stop words. Figures are processor
/// time, so that what else the machine does matters little.
public final class WordsSpeed {
    private static final int BLOCK = 1 << 20;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final double megabytes;

    private WordsSpeed(int megabytes) {
        var text = new ZipfText().bytes(10_000_000);
        for (var i = 0; i < Math.max(1, megabytes / 10); i++) {
            cut(text);
        }
        this.megabytes = blocks.stream().mapToLong(TextBlock::length).sum() / 1e6;
    }

    private void cut(byte[] text) {
        for (var start = 0; start < text.length; ) {
            var end = Math.min(text.length, start + BLOCK);
            while (end < text.length && text[end - 1] != ' ') {
                end--;
            }
            var length = end - start;
            var block =
                    Arrays.copyOf(Arrays.copyOfRange(text, start, end), length + TextBlock.PADDING);
            blocks.add(new TextBlock(block, length));
            start = end;
        }
    }

    /// Arguments: megabytes (100), rounds (5).
    public static void main(String[] arguments) throws Exception {
        var speed = new WordsSpeed(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100);
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        System.out.printf(Locale.ROOT, "%.0f MB in memory, %d rounds%n", speed.megabytes, rounds);
        for (var round = 1; round <= rounds; round++) {
            System.out.printf("round %d%n", round);
            speed.tell("rapporteur", () -> speed.ours(1));
            speed.tell("rapporteur, two threads", () -> speed.ours(2));
            speed.tell("HashMap", speed::hashMap);
            speed.tell("ICU", speed::icu);
        }
    }

    private void tell(String name, Callable<Integer> work) throws Exception {
        var cpu = ManagementFactory.getOperatingSystemMXBean();
        var process = (OperatingSystemMXBean) cpu;
        var started = System.nanoTime();
        var before = process.getProcessCpuTime();
        var words = work.call();
        var seconds = (process.getProcessCpuTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "  %-24s %6.0f MB a second of processor time, %5.2f s of it, %5.2f s by the clock,"
                        + " %d words%n",
                name,
                megabytes / seconds,
                seconds,
                (System.nanoTime() - started) / 1e9,
                words);
    }

    private int ours(int threads) throws InterruptedException {
        var locale = Locale.ENGLISH;
        var bases = BaseForms.of(locale);
        var language =
                new Language(
                        locale,
                        bases,
                        StopWords.of(locale, bases, List.of()),
                        WordShape.of(locale),
                        new Terms(List.of()));
        var grouping = new Grouping(List.of(language), new Edits(), words -> "", Integer.MAX_VALUE);
        try (var crew = new Crew<>(() -> new TextCounter(List.of(language), Map.of()), threads)) {
            for (var block : blocks) {
                var piece = new Piece(block, new Place(Place.Kind.LINE, 1));
                crew.submit(counter -> counter.count(0, language, piece));
            }
            crew.finish().forEach(counter -> counter.end(grouping::add));
        }
        return grouping.words().size();
    }

    private int hashMap() {
        var counts = new HashMap<String, int[]>();
        var stopWords = StopWords.ofLanguage(Locale.ENGLISH);
        for (var block : blocks) {
            var text = new String(block.bytes(), 0, block.length(), StandardCharsets.UTF_8);
            var start = -1;
            for (var i = 0; i <= text.length(); i++) {
                var isLetter = i < text.length() && Character.isLetter(text.charAt(i));
                if (isLetter && start < 0) {
                    start = i;
                } else if (!isLetter && start >= 0) {
                    count(text.substring(start, i), counts, stopWords);
                    start = -1;
                }
            }
        }
        return counts.size();
    }

    private int icu() {
        var counts = new HashMap<String, int[]>();
        var stopWords = StopWords.ofLanguage(Locale.ENGLISH);
        var breaks = BreakIterator.getWordInstance(ULocale.ENGLISH);
        for (var block : blocks) {
            var text = new String(block.bytes(), 0, block.length(), StandardCharsets.UTF_8);
            breaks.setText(text);
            var start = breaks.first();
            for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (breaks.getRuleStatus() >= BreakIterator.WORD_LETTER) {
                    count(text.substring(start, end), counts, stopWords);
                }
                start = end;
            }
        }
        return counts.size();
    }

    private static void count(String word, Map<String, int[]> counts, Set<String> stopWords) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() > 1 && !stopWords.contains(lower)) {
            counts.computeIfAbsent(lower, key -> new int[1])[0]++;
        }
    }
}
