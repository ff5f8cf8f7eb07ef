package org.rapporteur.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cases of [Conformance].
final class Cases {
    private static final String LONG =
            "The International Association of Associations for the Association of Internationals "
                    .repeat(4)
                    .substring(0, 300);
    private static final List<String> FROM_RIGHT_TO_LEFT =
            List.of("محمد بن سلمان (Mohammed)", "שרה כהן", "A. العربية 123 B.");

    private Cases() {}

    /// @param rows for each row what stands in its cells of text, and in those of numbers
    record Case(String name, List<Row> rows) {
        /// A table of these rows.
        ///
        /// @param columns true for columns of numbers
        String csv(Map<String, Boolean> columns) {
            var csv = new StringBuilder();
            csv.append(String.join(",", columns.keySet())).append('\n');
            for (var row : rows) {
                var cells = new ArrayList<String>();
                for (var isNumber : columns.values()) {
                    var text = cells.isEmpty() ? row.text() : row.others();
                    cells.add(isNumber ? row.number() : quoted(text));
                }
                csv.append(String.join(",", cells)).append('\n');
            }
            return csv.toString();
        }

        private static String quoted(String text) {
            return '"' + text.replace("\"", "\"\"") + '"';
        }

        String text() {
            return rows.stream().map(Row::text).collect(Collectors.joining("\n\n"));
        }

        boolean isSmall() {
            return rows.size() < 100;
        }
    }

    /// @param text of the first column
    /// @param others text of the other columns
    record Row(String text, String others, String number) {
        Row(String text, String number) {
            this(text, text, number);
        }
    }

    static Stream<Case> all() {
        return Stream.of(
                new Case("no rows", List.of()),
                new Case("one row", List.of(new Row("Ana Silva", "1"))),
                new Case(
                        "10,000 rows",
                        IntStream.rangeClosed(1, 10_000)
                                .mapToObj(i -> new Row("Name " + i, "Group " + i % 7, "" + i))
                                .toList()),
                new Case(
                        "absent values",
                        List.of(new Row("Ana", "1"), new Row("", ""), new Row("Ben", ""))),
                new Case(
                        "equal values",
                        IntStream.range(0, 5).mapToObj(_ -> new Row("Ana", "2")).toList()),
                new Case("a name of 300 characters", List.of(new Row(LONG, "1"))),
                new Case(
                        "a name of 300 characters without a space",
                        List.of(new Row("a".repeat(300), "1"))),
                new Case("names from right to left", rows(FROM_RIGHT_TO_LEFT)),
                new Case("unknown codes", rows(List.of("XX", "no such code", "---", "n/a"))),
                new Case(
                        "great, small and negative numbers",
                        List.of(
                                new Row("a", "999999999999999999"),
                                new Row("b", "0"),
                                new Row("c", "-1"),
                                new Row("d", "0.001"),
                                new Row("e", "a dozen"))),
                new Case("naughty strings", rows(NaughtyStrings.all())));
    }

    private static List<Row> rows(List<String> texts) {
        var rows = new ArrayList<Row>();
        for (var text : texts) {
            rows.add(new Row(text, Integer.toString(rows.size() + 1)));
        }
        return rows;
    }
}
