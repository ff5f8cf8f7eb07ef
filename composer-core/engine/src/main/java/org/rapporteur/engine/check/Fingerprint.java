package org.rapporteur.engine.check;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/// What tells a finding from others when lines move: its rule, its file, the words that it quotes
/// (else its message without figures), and the nearest words before and after them in their
/// paragraph. Neither line numbers nor punctuation count.
///
/// @param lines the line of the source at a position; empty where there is none
public record Fingerprint(Function<SourcePosition, String> lines) {
    /// Words on either side.
    private static final int NEAR = 4;

    /// Lines on either side in which these are looked for.
    private static final int LINES = 4;

    private static final int LONGEST_LINE = 20_000;

    /// 16 hexadecimal digits.
    public String of(Finding finding) {
        var parts = new ArrayList<String>();
        parts.add(finding.rule());
        parts.add(finding.position().file());
        var quote = finding.quote();
        parts.add(
                quote.isBlank()
                        ? finding.message().replaceAll("\\d+", "#")
                        : quote.strip().replaceAll("\\s+", " "));
        parts.addAll(near(finding));
        return hash(String.join("\n", parts));
    }

    private List<String> near(Finding finding) {
        var position = finding.position();
        var line = lines.apply(position);
        if (position.line() == 0 || line.length() > LONGEST_LINE) {
            return List.of();
        }
        int points = line.codePointCount(0, line.length());
        int from = line.offsetByCodePoints(0, Math.clamp(position.column() - 1L, 0, points));
        int to = line.startsWith(finding.quote(), from) ? from + finding.quote().length() : from;
        var before = words(line.substring(0, from));
        var after = words(line.substring(to));
        if (isRunning(position.file())) {
            for (int up = 1; up <= LINES && before.size() < NEAR; up++) {
                var above = line(position, -up);
                if (above.isBlank()) {
                    break;
                }
                before.addAll(0, words(above));
            }
            for (int down = 1; down <= LINES && after.size() < NEAR; down++) {
                var below = line(position, down);
                if (below.isBlank()) {
                    break;
                }
                after.addAll(words(below));
            }
        }
        return List.of(
                String.join(" ", before.subList(Math.max(0, before.size() - NEAR), before.size())),
                String.join(" ", after.subList(0, Math.min(NEAR, after.size()))));
    }

    /// Whether its paragraphs go over lines, so that they may be wrapped anew.
    private static boolean isRunning(String file) {
        return file.endsWith(".md") || file.endsWith(".html.vm");
    }

    private String line(SourcePosition position, int distance) {
        int number = position.line() + distance;
        return number < 1 ? "" : lines.apply(SourcePosition.of(position.file(), number, 1));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<>(Arrays.asList(text.split("[^\\p{L}\\p{M}\\p{N}$]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String hash(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
