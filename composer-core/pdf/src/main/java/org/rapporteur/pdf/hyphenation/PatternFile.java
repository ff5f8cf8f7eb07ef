package org.rapporteur.pdf.hyphenation;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The patterns and exceptions of one language: `.anti5s`, `uni-ver-sity`.
final class PatternFile {
    private static final byte[] NOTHING = {};

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, boolean[]> exceptions = new HashMap<>();
    private int longest;

    private PatternFile() {}

    static PatternFile read(String name) {
        var file = new PatternFile();
        lines(name + ".patterns.txt").forEach(file::addPattern);
        lines(name + ".words.txt").forEach(file::addException);
        return file;
    }

    private static List<String> lines(String file) {
        try (var in = PatternFile.class.getResourceAsStream(file)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A digit stands before the letter that it is about; where there is none, it is 0.
    private void addPattern(String pattern) {
        var letters = new StringBuilder();
        var strengths = new byte[pattern.length() + 1];
        for (char c : pattern.toCharArray()) {
            if (c >= '0' && c <= '9') {
                strengths[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        var fitting = new byte[letters.length() + 1];
        System.arraycopy(strengths, 0, fitting, 0, fitting.length);
        patterns.put(letters.toString(), fitting);
        longest = Math.max(longest, letters.length());
    }

    private void addException(String word) {
        var letters = word.replace("-", "");
        var divisions = new boolean[letters.length()];
        int at = 0;
        for (char c : word.toCharArray()) {
            if (c != '-') {
                at++;
            } else if (at > 0) {
                divisions[at - 1] = true;
            }
        }
        exceptions.put(letters, divisions);
    }

    /// Letters of the longest pattern.
    int longest() {
        return longest;
    }

    /// Empty where there is no such pattern.
    byte[] strengths(String letters) {
        return patterns.getOrDefault(letters, NOTHING);
    }

    boolean @Nullable [] exception(String word) {
        return exceptions.get(word);
    }
}
