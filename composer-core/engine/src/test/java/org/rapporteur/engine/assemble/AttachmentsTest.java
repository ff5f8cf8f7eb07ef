package org.rapporteur.engine.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.data.CellPart;
import org.rapporteur.data.Column;
import org.rapporteur.data.DatasetColumn;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.document.Attachment;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.engine.data.TrackedDataset;
import org.rapporteur.finding.SourcePosition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

final class AttachmentsTest {
    private final TrackedDataset people =
            new TrackedDataset(
                    Datasets.listed(
                            "people",
                            "data/people.csv",
                            new Noun("person", "people"),
                            List.of(
                                    Column.text("name"),
                                    Column.text("role"),
                                    Column.text("email"),
                                    Column.text("sort")),
                            List.of(
                                    person(1, "Ana", "Chair", "ana@example.org", "Z"),
                                    person(2, "Ben", "", "ben@example.org", "A"))));

    @Test
    void a_list_carries_the_columns_that_it_prints() {
        readAll();
        assertEquals(
                "people.csv of people: name,role\nAna,Chair\nBen,\n",
                attached(paragraph("Ana"), paragraph("Chair"), paragraph("Ben")));
    }

    @Test
    void a_column_that_only_gave_the_order_is_left_out() {
        people.rows().forEach(row -> row.text("sort"));
        assertEquals("", attached(paragraph("Somebody")));
    }

    @Test
    void a_row_that_is_not_printed_is_left_out() {
        readAll();
        assertEquals("people.csv of people: name\nBen\n", attached(paragraph("Ben")));
    }

    @Test
    void a_column_that_nobody_read_is_left_out_even_if_its_words_are_printed() {
        people.rows().forEach(row -> row.text("name"));
        assertEquals(
                "people.csv of people: name\nAna\n",
                attached(paragraph("Ana"), paragraph("Chair")));
    }

    @Test
    void a_table_of_the_dataset_carries_its_columns_only() {
        var column =
                new DatasetColumn(
                        new TableColumn(Inlines.plain("Who"), TableColumn.Align.START, true),
                        List.of(new CellPart.Value("name")));
        var table = DatasetRows.table(null, people, List.of(column), Locale.ENGLISH, "---");
        assertEquals("people.csv of people: name\nAna\nBen\n", attached(table));
    }

    @Test
    void a_chart_carries_its_own_table_and_nothing_of_the_rows() {
        readAll();
        var counts =
                Blocks.table(
                        null,
                        List.of(column("Role"), column("Count")),
                        TableRows.of(
                                List.of(
                                        TableRow.body(
                                                List.of(
                                                        Inlines.plain("Chair"),
                                                        Inlines.plain("1"))))));
        var chart = Blocks.bars(null, List.of(), "one chair", counts);
        assertEquals(
                "people.csv of people: Role,Count\nChair,1\n", attached(chart, paragraph("Ana")));
        assertEquals(
                "people.csv of people: Role,Count\nChair,1\n"
                        + "people-2.csv of people: Role,Count\nChair,1\n",
                attached(chart, chart));
    }

    @Test
    void a_section_without_data_carries_nothing() {
        var attachments =
                new Attachments(Locale.ENGLISH).of("text", List.of(paragraph("Ana")), null);
        assertEquals(List.of(), attachments);
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_made_a_text() {
        var formulas =
                new TrackedDataset(
                        Datasets.listed(
                                "people",
                                "data/people.csv",
                                new Noun("person", "people"),
                                List.of(Column.text("name")),
                                List.of(person(1, "=1+1", "", "", ""))));
        formulas.rows().forEach(row -> row.text("name"));
        var attachments =
                new Attachments(Locale.ENGLISH).of("people", List.of(paragraph("=1+1")), formulas);
        assertEquals("name\n'=1+1\n", text(attachments.getFirst()));
    }

    private void readAll() {
        people.rows().forEach(row -> people.columns().forEach(column -> row.text(column.name())));
    }

    /// `name of description: content` of each attachment.
    private String attached(Block... blocks) {
        var text = new StringBuilder();
        new Attachments(Locale.ENGLISH)
                .of("people", List.of(blocks), people)
                .forEach(one ->
                        text.append(one.name())
                                .append(" of ")
                                .append(one.description())
                                .append(": ")
                                .append(text(one)));
        return text.toString();
    }

    private static String text(Attachment attachment) {
        var bytes = new ByteArrayOutputStream();
        try {
            attachment.content().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Row person(int number, String name, String role, String email, String sort) {
        return Datasets.row(
                number,
                Map.of("name", name, "role", role, "email", email, "sort", sort),
                SourcePosition.of("data/people.csv", number + 1, 1));
    }

    private static TableColumn column(String title) {
        return new TableColumn(Inlines.plain(title), TableColumn.Align.START, false);
    }

    private static Block paragraph(String text) {
        List<Inline> content = Inlines.plain(text);
        return Blocks.paragraph(content);
    }
}
