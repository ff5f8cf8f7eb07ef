package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.BufferedReader;
import java.io.IOException;

/// Finds out why a text table cannot be parsed: the parser says that, but not where.
final class QuoteDiagnosis {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final String path;
    private final char separator;
    private final TextPlace place = new TextPlace();
    private State state = State.CELL_START;
    private SourcePosition opening = SourcePosition.UNKNOWN;
    private SourcePosition cell = SourcePosition.UNKNOWN;

    private QuoteDiagnosis(String path, char separator) {
        this.path = path;
        this.separator = separator;
    }

    static Finding of(DatasetSource source, String path, CsvHeader header) throws IOException {
        try (var text = new BufferedReader(TextReader.open(source, path))) {
            var diagnosis = new QuoteDiagnosis(path, header.separator().character());
            for (int skipped = 1; skipped < header.line(); skipped++) {
                text.readLine();
                diagnosis.place.pass('\n');
            }
            for (int c = text.read(); c >= 0; c = text.read()) {
                if (!diagnosis.accepts((char) c)) {
                    return diagnosis.textAfterQuote((char) c);
                }
                diagnosis.place.pass((char) c);
            }
            return diagnosis.atEnd();
        }
    }

    /// Whether the character may stand where it does.
    private boolean accepts(char c) {
        boolean ends = c == separator || c == '\n' || c == '\r';
        switch (state) {
            case CELL_START, PLAIN -> {
                if (state == State.CELL_START) {
                    cell = place.position(path);
                }
                if (state == State.CELL_START && c == '"') {
                    opening = cell;
                    state = State.QUOTED;
                } else {
                    state = ends ? State.CELL_START : State.PLAIN;
                }
            }
            case QUOTED -> state = c == '"' ? State.AFTER_QUOTE : State.QUOTED;
            case AFTER_QUOTE -> {
                if (c != '"' && !ends) {
                    return false;
                }
                state = c == '"' ? State.QUOTED : State.CELL_START;
            }
        }
        return true;
    }

    private Finding textAfterQuote(char c) {
        var here = place.position(path);
        var finding =
                Finding.error(
                        "text-after-quote",
                        here,
                        "`" + CellText.shown(Character.toString(c)) + "` after a closing quote");
        return opening.line() == here.line()
                ? finding.withFix("write a quote inside a quoted cell twice: `\"\"`")
                : finding.withFact("cell", "opened with a quote at " + opening)
                        .withFix("close the quote that opens at " + opening);
    }

    private Finding atEnd() {
        if (state == State.QUOTED) {
            return Finding.error(
                            "unclosed-quote",
                            opening,
                            "quote opened here is never closed; the file ends at line "
                                    + place.position(path).line())
                    .withFix("write a `\"` at the end of this cell");
        }
        return Finding.error(
                        "long-cell",
                        cell,
                        "a cell near here is longer than "
                                + DatasetLimits.BUFFER
                                + " characters, or a row is too long to be one")
                .withFix("look for a missing quote or line end");
    }
}
