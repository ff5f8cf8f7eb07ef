package org.rapporteur.pdf.proof;

import org.rapporteur.pdf.layout.Drawn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words as they are compared: composed, without characters that have no looks, whatever spaces
/// stand between them.
final class Words {
    /// Stands for a number that only the layout knows.
    static final String SOME_NUMBER = "\uE00F";

    private static final int AROUND = 6;

    private final List<String> all = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();

    /// Adds text of the current block.
    void add(String text) {
        block.append(text);
    }

    /// Ends the current block: no word goes on in the next one.
    void end() {
        var composed = Normalizer.normalize(block, Normalizer.Form.NFC);
        var seen = new StringBuilder();
        composed.codePoints().map(Drawn::of).filter(c -> c >= 0).forEach(seen::appendCodePoint);
        for (var word : seen.toString().replace('\u00a0', ' ').strip().split("\\s+")) {
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        block.setLength(0);
    }

    /// Where the words begin to differ; empty where they do not.
    static List<String> differences(Words expected, Words found) {
        expected.end();
        found.end();
        int at = 0;
        while (at < Math.min(expected.all.size(), found.all.size())
                && alike(expected.all.get(at), found.all.get(at))) {
            at++;
        }
        return at == expected.all.size() && at == found.all.size()
                ? List.of()
                : List.of("…" + around(expected, at) + "…", "…" + around(found, at) + "…");
    }

    private static boolean alike(String expected, String found) {
        if (!expected.contains(SOME_NUMBER)) {
            return expected.equals(found);
        }
        var pattern = Pattern.quote(expected).replace(SOME_NUMBER, "\\E\\d+\\Q");
        return found.matches(pattern);
    }

    @Override
    public String toString() {
        end();
        return String.join(" ", all);
    }

    private static String around(Words words, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(words.all.size(), at + AROUND);
        return String.join(" ", words.all.subList(Math.min(from, to), to));
    }
}
