package org.rapporteur.engine;

import java.util.ArrayList;
import java.util.List;

/// A text, and what the rules have to say of it: `rule "words" severity`, several with `; `
/// between, nothing for silence.
record PrecisionCase(String file, int line, String language, String expected, String text) {

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
                found.add(
                        new PrecisionCase(
                                file,
                                i + 1,
                                language,
                                expected.equals("-") ? "" : expected,
                                line.substring(bar + 3).replaceAll(" ?// ", "\n") + "\n"));
            }
        }
        return found;
    }

    boolean isSilent() {
        return expected.isEmpty();
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + text.strip().replace('\n', '/');
    }
}
