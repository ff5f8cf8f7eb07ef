package org.rapporteur.testkit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Code;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.finding.SourcePosition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A dataset from a text block.
///
/// ```java
/// TestDataset.csv("contributions", """
///         contributor,region
///         Mr. Ben Wallis,WEOG
///         """).asOf("2017-10-27")
/// ```
///
/// The columns `stakeholder_group`, `region`, `submitted_as` and `country` have the shipped
/// vocabularies; cells may hold codes or labels. Row n stands on line n + 1 of `data/NAME.csv`.
public final class TestDataset implements Dataset {
    private final Dataset rows;
    private final @Nullable LocalDate asOf;

    private TestDataset(Dataset rows, @Nullable LocalDate asOf) {
        this.rows = rows;
        this.asOf = asOf;
    }

    /// Comma-separated values below a header row; values may stand in double quotes. The name of a
    /// column is its heading in lower case with `_` for blanks.
    public static TestDataset csv(String name, String csv) {
        var lines = CsvLines.of(csv);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a dataset has a header row at least");
        }
        var columns = lines.getFirst().stream().map(TestDataset::headed).toList();
        return listed(name, source(name), named(name), columns, lines.subList(1, lines.size()));
    }

    /// The same as a file of the report folder: row n stands on its line n + 1.
    static TestDataset file(String path, String csv) {
        var lines = CsvLines.of(csv);
        var columns = lines.getFirst().stream().map(TestDataset::headed).toList();
        return listed("table", path, named("rows"), columns, lines.subList(1, lines.size()));
    }

    private static String source(String name) {
        return "data/" + name + ".csv";
    }

    /// The same dataset, true on a day: `2017-10-27`.
    public TestDataset asOf(String day) {
        return new TestDataset(rows, LocalDate.parse(day));
    }

    /// The same dataset, whose rows are called otherwise.
    public TestDataset noun(String singular, String plural) {
        var renamed =
                Datasets.listed(
                        name(), source(), new Noun(singular, plural), columns(), listedRows());
        return new TestDataset(renamed, asOf);
    }

    /// The same dataset; a column holds codes of a vocabulary `CODE, CODE=Label, …`, in display
    /// order.
    public TestDataset vocabulary(String column, String... codes) {
        var values = new ArrayList<Code>();
        for (var code : codes) {
            var parts = code.split("=", 2);
            values.add(new Code(parts[0], Map.of("", parts[parts.length - 1]), false));
        }
        var vocabulary = new Vocabulary(column, values);
        return typed(column, Column.Type.TEXT, vocabulary);
    }

    /// The same dataset; report.yaml gives a column a type.
    public TestDataset type(String column, Column.Type type) {
        return typed(column, type, null);
    }

    private TestDataset typed(String name, Column.Type type, @Nullable Vocabulary vocabulary) {
        var changed =
                columns().stream()
                        .map(column ->
                                column.name().equals(name)
                                        ? new Column(name, column.heading(), type, vocabulary)
                                        : column)
                        .toList();
        var lines =
                listedRows().stream()
                        .map(row ->
                                columns().stream().map(column -> row.text(column.name())).toList())
                        .toList();
        return new TestDataset(listed(name(), source(), noun(), changed, lines), asOf);
    }

    private static TestDataset listed(
            String name, String source, Noun noun, List<Column> columns, List<List<String>> lines) {
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            var number = rows.size() + 1;
            var texts = new LinkedHashMap<String, String>();
            for (var cell = 0; cell < columns.size(); cell++) {
                texts.put(columns.get(cell).name(), stored(columns.get(cell), line, cell));
            }
            rows.add(Datasets.row(number, texts, SourcePosition.of(source, number + 1, 0)));
        }
        return new TestDataset(Datasets.listed(name, source, noun, columns, rows), null);
    }

    private static String stored(Column column, List<String> line, int cell) {
        var text = cell < line.size() ? line.get(cell).strip() : "";
        var vocabulary = column.vocabulary();
        if (vocabulary == null) {
            return text;
        }
        return text.isEmpty()
                ? vocabulary.notApplicable().map(Code::code).orElse("")
                : vocabulary.find(text).map(Code::code).orElse(text);
    }

    private static Column headed(String heading) {
        var name = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return new Column(name, heading.strip(), Column.Type.TEXT, ShippedVocabularies.of(name));
    }

    private static Noun named(String plural) {
        return new Noun(
                plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural, plural);
    }

    private List<Row> listedRows() {
        var list = new ArrayList<Row>();
        rows().forEach(list::add);
        return list;
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public String source() {
        return rows.source();
    }

    @Override
    public List<Column> columns() {
        return rows.columns();
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    @Override
    public Noun noun() {
        return rows.noun();
    }

    @Override
    public long count() {
        return rows.count();
    }

    @Override
    public Iterable<Row> rows() {
        return rows.rows();
    }
}
