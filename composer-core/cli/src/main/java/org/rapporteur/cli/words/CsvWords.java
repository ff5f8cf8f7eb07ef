package org.rapporteur.cli.words;

import org.rapporteur.engine.data.CsvText;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Words as CSV: the table; or, where places were asked for, a line for each place.
final class CsvWords {
    private CsvWords() {}

    static void write(CountedWords words, OutputStream out) throws IOException {
        var csv = new CsvText(out);
        if (words.contexts().isEmpty()) {
            csv.row(words.columns());
            words.rows().forEach(csv::row);
        } else {
            csv.row(List.of("word", "place", "before", "text", "after"));
            words.contexts()
                    .forEach((word, quotations) -> {
                        for (var one : quotations) {
                            csv.row(
                                    List.of(
                                            word,
                                            one.position().toString(),
                                            one.before(),
                                            one.text(),
                                            one.after()));
                        }
                    });
        }
        csv.flush();
    }
}
