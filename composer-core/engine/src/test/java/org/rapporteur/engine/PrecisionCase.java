package org.rapporteur.engine;

import java.util.ArrayList;
import java.util.List;

/// A text, and what the rules have to say of it: `rule "words" severity`, several with `; `
/// between, nothing for silence.
///
/// @param missed what the rules should say, and do not
record PrecisionCase(
        String file, int line, String language, String expected, String missed, String text) {
    private static final String MISSED = "missed ";

    static List<PrecisionCase> read(String file, String cases) {
        var found = new ArrayList<PrecisionCase>();
        var language = "en-GB";
        var lines = cases.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int bar = line.indexOf(" | ");
            if (line.startsWith("[")) {
                language = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#") && bar > 0) {
                var expected = line.substring(0, bar).strip();
                boolean missed = expected.startsWith(MISSED);
                found.add(
                        new PrecisionCase(
                                file,
                                i + 1,
                                language,
                                missed || expected.equals("-") ? "" : expected,
                                missed ? expected.substring(MISSED.length()) : "",
                                line.substring(bar + 3).replaceAll(" ?// ", "\n") + "\n"));
            }
        }
        return found;
    }

    boolean isSilent() {
        return expected.isEmpty() && missed.isEmpty();
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + text.strip().replace('\n', '/');
    }
}
