package org.rapporteur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.Passage.Place;
import org.rapporteur.finding.SourcePosition;

import java.time.Instant;
import java.util.List;

final class PassageTest {
    @Test
    void a_character_has_the_place_where_it_was_written() {
        var passage =
                paragraph(
                        text("There were ", 3, 1),
                        count(),
                        text(" texts,\n", 3, 33),
                        text("most", 4, 1));
        assertEquals("There were 25 texts, most", passage.text());
        assertEquals("summary.md:3:7", passage.position(6).toString());
        assertEquals("summary.md:3:34", passage.position(14).toString());
        assertEquals("summary.md:4:3", passage.position(23).toString());
    }

    @Test
    void words_of_a_template_stand_where_their_element_begins() {
        var passage = paragraph(new Text("all of them", SourcePosition.of("list.html.vm", 7, 5)));
        assertEquals("list.html.vm:7:5", passage.position(4).toString());
    }

    @Test
    void figures_code_and_what_was_computed_are_not_written_by_anybody() {
        var passage =
                paragraph(
                        text("a ", 1, 1),
                        count(),
                        new Code(" b ", at(1, 5)),
                        Inlines.text("c"),
                        new Strong(List.of(text("d", 1, 9)), at(1, 8)));
        assertTrue(passage.isWritten(0, 2));
        assertFalse(passage.isWritten(1, 3));
        assertFalse(passage.isWritten(5, 6));
        assertFalse(passage.isWritten(7, 8));
        assertTrue(passage.isWritten(8, 9));
        assertFalse(passage.isWritten(7, 9));
        assertEquals("contributions.count", passage.figures().getFirst().datum().expression());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He said \"27 texts\" were in      | 27  | true",
                "He said \"yes\". There were 27   | 27  | false",
                "the ‘27 texts’ of it            | 27  | true",
                "the members' 27 texts' size     | 27  | false",
                "l’« ensemble des 27 textes »    | 27  | true",
                "die „27 Texte“ davon            | 27  | true",
                "5'11\" and 27 texts\"            | 27  | false",
                "a 'soft' deadline, 27 of them   | 27  | false",
                "“27 texts, never closed         | 27  | false",
            })
    void what_stands_between_quotation_marks_is_quoted(String text, String words, boolean quoted) {
        assertEquals(quoted, paragraph(text(text, 1, 1)).isQuoted(text.indexOf(words)));
    }

    @Test
    void a_document_is_read_in_order_with_what_each_text_is() {
        var table =
                Blocks.table(
                        Caption.of(List.of(text("caption", 1, 1))),
                        List.of(
                                new TableColumn(
                                        List.of(text("head", 1, 1)),
                                        TableColumn.Align.START,
                                        true)),
                        TableRows.of(List.of(TableRow.body(List.of(List.of(text("cell", 1, 1)))))));
        var note = new Footnote(1, List.of(text("note", 1, 1)), at(1, 1));
        var document =
                document(
                        Blocks.heading(1, List.of(text("heading", 1, 1))),
                        Blocks.paragraph(List.of(text("words", 1, 1), note)),
                        Blocks.bulletList(List.of(Blocks.item(List.of(text("item", 1, 1))))),
                        Blocks.quote(List.of(Blocks.paragraph(List.of(text("quoted", 1, 1))))),
                        table);
        assertEquals(
                List.of(
                        "TITLE title",
                        "HEADING heading",
                        "PARAGRAPH words",
                        "FOOTNOTE note",
                        "ITEM item",
                        "PARAGRAPH quoted",
                        "CAPTION caption",
                        "COLUMN head",
                        "CELL cell"),
                document.passages().stream()
                        .map(passage -> passage.place() + " " + passage.text())
                        .toList());
        assertTrue(document.passages().get(5).isQuoted(0));
    }

    private static Passage paragraph(Inline... inlines) {
        return Passage.of(Place.PARAGRAPH, List.of(inlines));
    }

    private static Text text(String words, int line, int column) {
        return new Text(words, at(line, column));
    }

    private static Inline count() {
        return new Datum("25", "contributions.count", "25", "data.csv", at(3, 12));
    }

    private static SourcePosition at(int line, int column) {
        return SourcePosition.of("summary.md", line, column);
    }

    private static Document document(Block... body) {
        return new Document(
                new Metadata("t", "", "", List.of(), "en", Instant.EPOCH, "p"),
                List.of(new TitleLine(TitleLine.Role.TITLE, List.of(text("title", 1, 1)))),
                new RunningContent(List.of(), "", ""),
                new FixedLabels("", "", ""),
                Contents.NEVER,
                false,
                List.of(body),
                List.of(),
                List.of(),
                null);
    }
}
