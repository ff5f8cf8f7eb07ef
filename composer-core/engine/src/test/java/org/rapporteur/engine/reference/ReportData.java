package org.rapporteur.engine.reference;

import org.rapporteur.data.Code;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.engine.report.FactEntry;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The data of a small report, and references to it shown as text.
final class ReportData {
    static final SourcePosition HERE = SourcePosition.of("summary.md", 3, 9);
    private static final Vocabulary GROUPS =
            new Vocabulary(
                    "un-regional-groups",
                    List.of(
                            new Code("APG", Map.of("", "Asia Pacific Group"), false),
                            new Code(
                                    "WEOG", Map.of("", "Western European and Others Group"), false),
                            new Code("EEG", Map.of("", "Eastern European Group"), false),
                            new Code("---", Map.of("", "not applicable"), true)));

    private ReportData() {}

    static DataReferences references() {
        var datasets = new LinkedHashMap<String, Dataset>();
        datasets.put("contributions", new Contributions());
        var facts =
                List.of(
                        new FactEntry("last_year", "17", "2016 report, paragraph 2", HERE),
                        new FactEntry("budget", "1234.50", "", HERE),
                        new FactEntry("city", "Geneva", "", HERE));
        var report =
                Map.of(
                        "title", stated("BPF on Cybersecurity"),
                        "number", stated("5"),
                        "date", stated("2017-10-11/2017-10-13"));
        return new DataReferences(datasets, facts, report, new EnglishLabels());
    }

    private static StatedValue stated(String text) {
        return new StatedValue(Value.of(text), SourcePosition.of("report.yaml", 2, 8));
    }

    /// What is printed for an expression; `literal`, or the message and fix of what is wrong.
    static String shown(String expression) {
        return switch (references().resolve(expression, HERE)) {
            case References.Outcome.Bound(var datum) -> datum.text();
            case References.Outcome.Literal() -> "literal";
            case References.Outcome.Unread() -> "unread";
            case References.Outcome.Wrong(var finding) -> shown(finding);
        };
    }

    static String shown(Finding finding) {
        return finding.position() + ": " + finding.message() + " -> " + finding.fix();
    }

    static String shown(List<Finding> findings) {
        return findings.stream().map(ReportData::shown).collect(Collectors.joining("\n"));
    }

    private record Contributions() implements Dataset {
        @Override
        public String name() {
            return "contributions";
        }

        @Override
        public String source() {
            return "data/contributions.csv";
        }

        @Override
        public List<Column> columns() {
            return List.of(
                    Column.text("contributor"),
                    new Column("region", "Region", Column.Type.TEXT, GROUPS),
                    Column.text("status"),
                    Column.number("pages"));
        }

        @Override
        public Optional<LocalDate> asOf() {
            return Optional.of(LocalDate.of(2017, 10, 27));
        }

        @Override
        public Noun noun() {
            return new Noun("contribution", "contributions");
        }

        @Override
        public long count() {
            return 3;
        }

        @Override
        public Iterable<Row> rows() {
            var rows = new ArrayList<Row>();
            rows.add(row(1, "APC", "WEOG", "printed", "10"));
            rows.add(row(2, "EuroDIG", "WEOG", "Côte d’Ivoire", "2.5"));
            rows.add(row(3, "APC", "---", "", ""));
            return rows;
        }

        private static Row row(int number, String... texts) {
            var named =
                    Map.of(
                            "contributor", texts[0],
                            "region", texts[1],
                            "status", texts[2],
                            "pages", texts[3]);
            return Datasets.row(
                    number, named, SourcePosition.of("data/contributions.csv", number + 1, 1));
        }
    }
}
