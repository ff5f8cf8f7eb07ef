package org.rapporteur.engine.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.data.Aliases;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.data.SameRows;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.document.Contents;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Document;
import org.rapporteur.document.FixedLabels;
import org.rapporteur.document.Metadata;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.RunningContent;
import org.rapporteur.document.Text;
import org.rapporteur.engine.data.VocabularyShelf;
import org.rapporteur.engine.report.Options;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.wording.LabelBundles;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Check;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.Labels;
import org.rapporteur.section.ReportFiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All rules together go through the rows of a dataset a few times, however many there are.
final class RowReadsTest {
    /// Passes over the rows: one or two for each rule about data.
    private static final int PASSES = 12;

    @Test
    void rows_are_read_a_fixed_number_of_times() {
        for (int rows : List.of(1_000, 10_000, 100_000)) {
            var dataset = new Counting(rows);
            var request = new Request(dataset);
            RuleBook.rules().forEach(rule -> run(rule, request));
            assertTrue(
                    dataset.reads <= (long) PASSES * rows,
                    dataset.reads + " reads of " + rows + " rows");
            assertTrue(request.findings < 100, request.findings + " findings");
        }
    }

    private static <O extends Record> void run(Check<O> rule, CheckRequest request) {
        var none = new YamlMap(new LinkedHashMap<>(), SourcePosition.UNKNOWN);
        var options =
                Options.bind(rule.options(), none, SourcePosition.UNKNOWN, rule.rule(), _ -> {});
        rule.check(options.orElseThrow(), request);
    }

    /// Contributions of which every tenth has no name, every third a wrong kind, and many are the
    /// same.
    private static final class Counting implements Dataset {
        private final int rows;
        private long reads;

        Counting(int rows) {
            this.rows = rows;
        }

        @Override
        public String name() {
            return "contributions";
        }

        @Override
        public String source() {
            return "c.csv";
        }

        @Override
        public List<Column> columns() {
            var shelf = VocabularyShelf.shipped();
            return List.of(
                    Column.text("contributor"),
                    Column.text("organization"),
                    new Column(
                            "region",
                            "region",
                            Column.Type.TEXT,
                            shelf.find("un-regional-groups").orElseThrow()),
                    new Column(
                            "submitted_as",
                            "submitted_as",
                            Column.Type.TEXT,
                            shelf.find("submission-kinds").orElseThrow()));
        }

        @Override
        public Optional<LocalDate> asOf() {
            return Optional.empty();
        }

        @Override
        public Noun noun() {
            return new Noun("contribution", "contributions");
        }

        @Override
        public long count() {
            return rows;
        }

        @Override
        public Iterable<Row> rows() {
            return () ->
                    new Iterator<>() {
                        private int next;

                        @Override
                        public boolean hasNext() {
                            return next < rows;
                        }

                        @Override
                        public Row next() {
                            reads++;
                            next++;
                            return new Made(next);
                        }
                    };
        }
    }

    private record Made(int number) implements Row {
        @Override
        public String text(String column) {
            return switch (column) {
                case "contributor" ->
                        number % 10 == 0 ? "" : "Ana " + Integer.toString(number / 2, 26) + "aX";
                case "organization" -> number % 3 == 0 ? "" : "Institute " + number % 7;
                case "region" -> "APG";
                default -> number % 2 == 0 ? "ORG" : "IND";
            };
        }

        @Override
        public SourcePosition position() {
            return SourcePosition.of("c.csv", number + 1, 1);
        }

        @Override
        public SourcePosition position(String column) {
            return position();
        }
    }

    private static final class Request implements CheckRequest {
        private final Dataset dataset;
        private final Document document;
        private int findings;

        Request(Dataset dataset) {
            this.dataset = dataset;
            var text =
                    new Text(
                            "Most contributions came from Africa. In all, 7 contributions were"
                                    + " received, 5 contributions from Africa among them.",
                            SourcePosition.of("s.md", 1, 1));
            document =
                    new Document(
                            new Metadata("t", "", "", List.of(), "en", Instant.EPOCH, "p"),
                            List.of(),
                            new RunningContent(List.of(), List.of(), List.of()),
                            new FixedLabels("", "", ""),
                            Contents.NEVER,
                            false,
                            List.of(
                                    new Paragraph(
                                            Paragraph.Tone.BODY, List.of(text), text.position())),
                            List.of(),
                            List.of(),
                            null);
        }

        @Override
        public Document document() {
            return document;
        }

        @Override
        public List<Dataset> datasets() {
            return List.of(dataset);
        }

        @Override
        public SourcePosition position(Dataset one) {
            return SourcePosition.of("report.yaml", 1, 1);
        }

        @Override
        public List<SameRows> sameRows() {
            return List.of();
        }

        @Override
        public Optional<Vocabulary> vocabulary(String name) {
            return Optional.empty();
        }

        @Override
        public Aliases aliases() {
            return Aliases.NONE;
        }

        @Override
        public Map<String, String> glossary() {
            return Map.of();
        }

        @Override
        public Optional<Datum> figure(String expression) {
            return Optional.empty();
        }

        @Override
        public List<Datum> facts() {
            return List.of();
        }

        @Override
        public ReportFiles files() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Labels labels() {
            return LabelBundles.of(Locale.ENGLISH, List.of());
        }

        @Override
        public void report(Finding finding) {
            findings++;
        }
    }
}
