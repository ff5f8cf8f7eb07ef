package org.rapporteur.cli.words;

import org.rapporteur.cli.findings.PrettyJson;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes words in one of their formats, always in UTF-8.
public record WordsWriter(WordsFormat format) {
    /// @param reports one for each folder
    public void write(List<CountedWords> reports, OutputStream out) throws IOException {
        switch (format) {
            case text -> {
                for (var report : reports) {
                    var blank = report.equals(reports.getFirst()) ? "" : "\n";
                    var lines = String.join("\n", TextWords.of(report)) + "\n";
                    out.write((blank + lines).getBytes(StandardCharsets.UTF_8));
                }
            }
            case csv -> {
                for (var report : reports) {
                    CsvWords.write(report, out);
                }
            }
            case json -> {
                try (var json = PrettyJson.generator(out)) {
                    new JsonWords(json).write(reports);
                }
                out.write('\n');
            }
        }
        out.flush();
    }
}
