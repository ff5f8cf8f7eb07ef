package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Composition;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// Good folders are spoiled a little, many times: there is a report, or a finding that says what is
/// wrong and where, and never a failure of the tool or of a plugin.
final class CorruptedFolderIT {
    private static final int CHARACTERS = 10_000;
    private static final int BYTES = 300;
    private static final long SEED = 20240620;

    /// How many of those that are reported have a place within one line of the change.
    private static final double LOCATED = 0.99;

    private static final String SPICE =
            "\t\n\r"
                + " \"'#$%&*,-.:;<>?@[]^_`{|}~!()0aZ\\/=+\0\u0007\u200b\u202e\u00e9\u0301\u9673\ufeff";

    @TempDir Path parent;

    private final Random random = new Random(SEED);

    /// A character is taken out, put in or replaced by another. A change is harmless where nothing
    /// is found; else one of the findings, or of the places that its facts name, is within a line.
    @Test
    void a_character_is_harmless_or_reported_where_it_was_changed() throws IOException {
        var files = files();
        int reported = 0;
        var missed = new TreeMap<String, Integer>();
        try (var composer = Composing.composer()) {
            for (var folder : GoodFolders.in(parent)) {
                assertEquals(List.of(), composed(composer, folder).verdict().open());
            }
            for (int round = 0; round < CHARACTERS; round++) {
                var file = files.get(random.nextInt(files.size()));
                var good = Files.readString(file);
                var spoiled = Spoiled.of(good, random);
                Files.writeString(file, spoiled.text());
                var where = "round %d, %s: %s".formatted(round, file.getFileName(), spoiled);
                var composition = judged(composer, GoodFolders.folder(file, parent), where);
                Files.writeString(file, good);
                var open = composition.verdict().open();
                if (!open.isEmpty()) {
                    reported++;
                    var name = GoodFolders.folder(file, parent).relativize(file).toString();
                    if (open.stream().noneMatch(one -> isNear(one, name, spoiled.line()))) {
                        missed.merge(name + " " + open.getFirst().rule(), 1, Integer::sum);
                    }
                }
            }
        }
        int far = missed.values().stream().mapToInt(Integer::intValue).sum();
        double located = 1 - (double) far / reported;
        System.out.printf(
                "%,d characters changed: %,d harmless, %,d reported, %.2f %% of these within one"
                        + " line%n",
                CHARACTERS, CHARACTERS - reported, reported, 100 * located);
        assertTrue(located >= LOCATED, missed::toString);
    }

    private static boolean isNear(Finding finding, String file, int line) {
        return isNear(finding.position(), file, line)
                || finding.facts().stream()
                        .flatMap(fact -> fact.places().stream())
                        .anyMatch(place -> isNear(place, file, line));
    }

    private static boolean isNear(SourcePosition position, String file, int line) {
        return position.file().equals(file) && Math.abs(position.line() - line) <= 1;
    }

    /// A character that is changed.
    ///
    /// @param line the one on which it stands, from 1
    private record Spoiled(String text, int line, String change) {
        static Spoiled of(String good, Random random) {
            var points = good.codePoints().toArray();
            int at = random.nextInt(points.length);
            int sign = SPICE.codePointAt(random.nextInt(SPICE.length()));
            var before = new String(points, 0, at);
            var old = Character.toString(points[at]);
            var after = new String(points, at + 1, points.length - at - 1);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return switch (random.nextInt(3)) {
                case 0 -> new Spoiled(before + after, line, "without U+" + hex(points[at]));
                case 1 ->
                        new Spoiled(
                                before + Character.toString(sign) + old + after,
                                line,
                                "with U+" + hex(sign));
                default ->
                        new Spoiled(
                                before + Character.toString(sign) + after,
                                line,
                                "U+" + hex(sign) + " for U+" + hex(points[at]));
            };
        }

        private static String hex(int point) {
            return Integer.toHexString(point);
        }

        @Override
        public String toString() {
            return "line " + line + " " + change;
        }
    }

    /// Bytes, whether characters or not, and files that end early.
    @Test
    void a_byte_is_a_report_or_a_finding() throws IOException {
        var files = files();
        try (var composer = Composing.composer()) {
            for (int round = 0; round < BYTES; round++) {
                var file = files.get(random.nextInt(files.size()));
                var bytes = Files.readAllBytes(file);
                Files.write(file, spoiled(bytes));
                var where = "round " + round + ", " + file.getFileName();
                judged(composer, GoodFolders.folder(file, parent), where);
                Files.write(file, bytes);
            }
        }
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : GoodFolders.in(parent)) {
            try (var all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static Composition composed(Composer composer, Path folder) {
        return composer.compose(new ComposeRequest(folder, null, false, null));
    }

    private static Composition judged(Composer composer, Path folder, String where) {
        var composition = assertDoesNotThrow(() -> composed(composer, folder), where);
        var verdict = composition.verdict();
        assertTrue(
                composition.canBeWritten() || verdict.count(Severity.ERROR) > 0,
                () -> where + ": neither report nor finding");
        for (var finding : verdict.open()) {
            boolean isGood =
                    finding.position().isKnown()
                            && !finding.rule().startsWith("section-")
                            && !finding.message().contains("Exception")
                            && (finding.severity() != Severity.ERROR || !finding.fix().isEmpty());
            assertTrue(isGood, () -> where + ": " + finding);
        }
        return composition;
    }

    private byte[] spoiled(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        var sign = SPICE.substring(random.nextInt(SPICE.length())).substring(0, 1);
        return switch (random.nextInt(4)) {
            case 0 -> joined(bytes, at, new byte[0], at + 1);
            case 1 -> joined(bytes, at, sign.getBytes(StandardCharsets.UTF_8), at);
            case 2 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private static byte[] joined(byte[] bytes, int upTo, byte[] middle, int from) {
        var all = Arrays.copyOf(bytes, upTo + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, all, upTo, middle.length);
        System.arraycopy(bytes, from, all, upTo + middle.length, bytes.length - from);
        return all;
    }
}
