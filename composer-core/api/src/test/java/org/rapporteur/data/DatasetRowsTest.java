package org.rapporteur.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Detail;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Link;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class DatasetRowsTest {
    private static final Dataset PEOPLE =
            Sample.of("WEOG,Ana,https://a.example/", "---,Bo,", ",,https://c.example/");

    private static List<String> printed(CellPart... parts) {
        var column = new DatasetColumn(heading("Heading"), List.of(parts));
        var lines = new ArrayList<String>();
        for (var row : new DatasetRows(PEOPLE, List.of(column), Locale.FRENCH, "---")) {
            lines.add(shown(row));
        }
        return lines;
    }

    private static TableColumn heading(String text) {
        return new TableColumn(Inlines.plain(text), TableColumn.Align.START, false);
    }

    private static String shown(TableRow row) {
        return row.cells().stream().map(DatasetRowsTest::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(List<Inline> inlines) {
        return inlines.stream().map(DatasetRowsTest::shown).collect(Collectors.joining());
    }

    private static String shown(Inline inline) {
        return switch (inline) {
            case Text text -> text.text();
            case Link link -> "[" + shown(link.content()) + "](" + link.target() + ")";
            case Detail detail -> "~" + shown(detail.content()) + "~";
            default -> throw new AssertionError(inline);
        };
    }

    @Test
    void aCodeIsPrintedAsItsLabelAndWhatIsAbsentAsTheMark() {
        assertEquals(List.of("Europe", "---", "---"), printed(new CellPart.Value("region")));
        assertEquals(List.of("WEOG", "---", "---"), printed(new CellPart.Stored("region")));
    }

    @Test
    void rowsAreNumberedFromOne() {
        assertEquals(List.of("1", "2", "3"), printed(new CellPart.RowNumber()));
    }

    @Test
    void aTextIsLinkedWhereThereIsAnAddress() {
        assertEquals(
                List.of("[Ana](https://a.example/)", "Bo", "---"),
                printed(new CellPart.Linked("name", "url")));
    }

    @Test
    void secondaryWordsStandBesideTheOthersOrAreLeftOut() {
        assertEquals(
                List.of("Ana ~(Europe)~", "Bo", "---"),
                printed(new CellPart.Value("name"), new CellPart.Aside("region", "(", ")")));
    }

    @Test
    void aColumnThatTheDatasetLacksIsAbsent() {
        assertEquals(List.of("---", "---", "---"), printed(new CellPart.Value("age")));
    }

    @Test
    void cellsStandWhereTheDatasetHasThem() {
        var rows =
                new DatasetRows(
                        PEOPLE,
                        List.of(
                                new DatasetColumn(
                                        heading("Name"), List.of(new CellPart.Value("name")))),
                        Locale.ENGLISH,
                        "---");
        assertEquals(3, rows.count());
        var cell = rows.iterator().next().cells().getFirst().getFirst();
        assertEquals("x.csv:2:1", cell.position().toString());
    }
}
