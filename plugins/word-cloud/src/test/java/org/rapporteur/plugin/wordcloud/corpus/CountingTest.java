package org.rapporteur.plugin.wordcloud.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.plugin.wordcloud.corpus.words.StopWords;
import org.rapporteur.testkit.ReaderBench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts against the simplest way to count.
class CountingTest {
    private static final String[] SYLLABLES =
            "ba be cy de en for gov in ity la ment net or pol ra se sta tech tion u ver za"
                    .split(" ");

    private final ReaderBench<CorpusOptions> bench =
            ReaderBench.of(new CorpusReader())
                    .option("corpus", "corpus/")
                    .option("min-count", "1")
                    .option("max", "10000");

    /// Words, counted with a map: lower case, plurals in -s with their singular where that is used.
    private static final class Reference {
        private final Set<String> stopWords = Set.of("the", "of", "and", "in");
        private final Map<String, Map<Integer, Integer>> uses = new HashMap<>();

        void add(int text, String words) {
            for (var word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                if (word.length() > 1 && !stopWords.contains(word)) {
                    uses.computeIfAbsent(word, key -> new TreeMap<>()).merge(text, 1, Integer::sum);
                }
            }
        }

        String rows(int cap) {
            var groups = new TreeMap<String, Map<Integer, Integer>>();
            uses.forEach((word, counts) -> {
                var base = word.substring(0, word.length() - 1);
                var key = word.endsWith("s") && uses.containsKey(base) ? base : word;
                var group = groups.computeIfAbsent(key, one -> new TreeMap<>());
                counts.forEach((text, count) -> group.merge(text, count, Integer::sum));
            });
            return groups.entrySet().stream()
                    .map(group ->
                            group.getKey()
                                    + ","
                                    + group.getValue().values().stream()
                                            .mapToInt(count -> Math.min(count, cap))
                                            .sum()
                                    + ","
                                    + group.getValue().size())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void countsAsTheSimplestWayDoes(int seed) {
        var random = new Random(seed);
        var vocabulary = vocabulary(random, 300);
        var reference = new Reference();
        var texts = bench.option("cap", Integer.toString(seed == 4 ? 7 : 0));
        for (var text = 0; text < 12; text++) {
            var words = words(random, vocabulary, 1 + random.nextInt(900));
            reference.add(text, words);
            texts = texts.file("corpus/%02d.txt".formatted(text), words);
        }

        var read = texts.read();

        assertEquals(
                reference.rows(seed == 4 ? 7 : Integer.MAX_VALUE),
                read.dump("word", "count", "documents", "forms")
                        .lines()
                        .skip(1)
                        .map(CountingTest::bySingular)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    /// The row of a group by its singular form, whatever it is shown as.
    private static String bySingular(String row) {
        var cells = row.split(",", 4);
        var singular =
                Arrays.stream((cells[0] + " 1, " + cells[3]).split(", "))
                        .map(form -> form.split(" ")[0])
                        .filter(form -> !form.isEmpty())
                        .min(Comparator.comparingInt(String::length))
                        .orElseThrow();
        return singular + "," + cells[1] + "," + cells[2];
    }

    private static List<String> vocabulary(Random random, int size) {
        var words = new HashSet<String>();
        while (words.size() < size) {
            var word = new StringBuilder();
            for (var i = 1 + random.nextInt(3); i >= 0; i--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
            if (random.nextInt(4) == 0) {
                words.add(word + "s");
            }
        }
        words.removeIf(word -> word.matches(".*(ss|us|ies|ses|xes|zes|ches|shes|oes)"));
        var stopWords = StopWords.ofLanguage(Locale.ENGLISH);
        words.removeIf(word -> stopWords.contains(word.replaceAll("s$", "")));
        words.removeAll(stopWords);
        words.addAll(List.of("the", "of", "and", "in"));
        return words.stream().sorted().toList();
    }

    private static String words(Random random, List<String> vocabulary, int number) {
        var text = new StringBuilder();
        var separators = new String[] {" ", " ", " ", ", ", ". ", "\n", "-", " – ", "; ", " 25 "};
        for (var i = 0; i < number; i++) {
            var rank = (int) (vocabulary.size() * Math.pow(random.nextDouble(), 3));
            var word = vocabulary.get(rank);
            text.append(random.nextInt(9) == 0 ? capitalized(word) : word)
                    .append(separators[random.nextInt(separators.length)]);
        }
        return text.toString();
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Test
    void aTextOfSeveralBlocksCountsAsOne() {
        var line = "Trust and security need policies; a policy needs trust.\n";
        var read = bench.file("corpus/a.txt", line.repeat(60_000)).read();

        assertEquals(
                """
                word,count,documents,forms
                need,120000,1,need 60000, needs 60000
                policy,120000,1,policy 60000, policies 60000
                trust,120000,1,
                security,60000,1,
                """,
                read.dump("word", "count", "documents", "forms"));
    }

    @Test
    void manyTextsCountTheSameEachTime() {
        var random = new Random(5);
        var vocabulary = vocabulary(random, 500);
        var texts = bench;
        for (var i = 0; i < 60; i++) {
            texts = texts.file("corpus/" + i + ".txt", words(random, vocabulary, 3_000));
        }
        var first = texts.read().dump("word", "count", "documents", "forms");

        for (var i = 0; i < 3; i++) {
            assertEquals(first, texts.read().dump("word", "count", "documents", "forms"));
        }
    }

    /// The 50 words of the report of 2017, with the counts it prints, among 40,000 others.
    @Test
    void reproducesTheCountsOfTheReportOf2017() {
        var counts = seedCounts();
        var random = new Random(2017);
        var tokens = new ArrayList<String>();
        counts.forEach((word, count) -> {
            for (var i = 0; i < count; i++) {
                tokens.add(written(word, i));
            }
        });
        addOthers(tokens, counts.keySet(), random);
        Collections.shuffle(tokens, random);

        var texts =
                ReaderBench.of(new CorpusReader())
                        .option("corpus", "corpus/")
                        .option("max", "50")
                        .option("min-count", "15")
                        .option("edits", "words.csv")
                        .file(
                                "words.csv",
                                "do,word,as\n"
                                        + "display,ICTs,icts\n"
                                        + "display,SDGs,sdgs\n"
                                        + "display,IoT,iot\n");
        for (var i = 0; i < 27; i++) {
            var from = tokens.size() * i / 27;
            var to = tokens.size() * (i + 1) / 27;
            texts = texts.file(path(i), text(i, tokens.subList(from, to)));
        }
        var read = texts.read();

        assertEquals(
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(word -> word.getKey() + "," + word.getValue() + "\n")
                        .collect(Collectors.joining("", "word,count\n", "")),
                read.dump("word", "count"));
        assertEquals("", read.problems());
    }

    private static Map<String, Integer> seedCounts() {
        var counts = new TreeMap<String, Integer>();
        try (var in = CountingTest.class.getResourceAsStream("../words.csv")) {
            var csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            csv.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> counts.put(cells[0], Integer.parseInt(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    /// In the ways in which people write a word: capitals, plural, possessive.
    private static String written(String word, int number) {
        return switch (word) {
            case "icts" -> number % 5 == 0 ? "icts" : "ICTs";
            case "sdgs" -> "SDGs";
            case "iot" -> "IoT";
            case "policies" -> number % 6 == 0 ? "policy" : "policies";
            case "technologies" -> number % 4 == 0 ? "technology" : "Technologies";
            case "system" -> number % 3 == 0 ? "systems" : "system";
            case "cyber" -> number % 2 == 0 ? "cyber" : "Cyber-";
            case "governments" -> number % 7 == 0 ? "government's" : "governments";
            default -> number % 8 == 0 ? capitalized(word) : word;
        };
    }

    /// 40,000 uses of made-up words and of stop words; no made-up word is used 15 times.
    private static void addOthers(List<String> tokens, Set<String> taken, Random random) {
        var stopWords = List.of("the", "of", "and", "in", "to", "that", "is", "for", "with", "on");
        for (var i = 0; i < 20_000; i++) {
            tokens.add(stopWords.get(random.nextInt(stopWords.size())));
        }
        var others = new HashSet<String>();
        while (others.size() < 2_500) {
            var word = new StringBuilder("x");
            for (var i = 2 + random.nextInt(2); i >= 0; i--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            if (!taken.contains(word.toString())) {
                others.add(word.toString());
            }
        }
        others.stream()
                .sorted()
                .forEach(word -> {
                    for (var i = 0; i < 8; i++) {
                        tokens.add(word);
                    }
                });
    }

    private static String path(int i) {
        return "corpus/%02d.%s".formatted(i, i % 3 == 0 ? "txt" : i % 3 == 1 ? "md" : "html");
    }

    private static String text(int i, List<String> words) {
        var text = String.join(" ", words).replace("- ", "-");
        return switch (i % 3) {
            case 0 -> text;
            case 1 -> "# Contribution `code` [link](https://x.example/security)\n\n" + text;
            default -> "<html><head><title>security</title></head><p>" + text + "</p></html>";
        };
    }
}
