package org.rapporteur.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.data.CellPart;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetColumn;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Noun;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Drawing;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.ListedRows;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Picture;
import org.rapporteur.document.Recording;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.document.Text;
import org.rapporteur.engine.chart.TestFonts;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

class InertBlocksTest {
    private static final SourcePosition POSITION = SourcePosition.of("report.yaml", 12, 5);
    private final Dataset hosts = dataset("contributions");
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void a_drawing_is_recorded_wherever_it_stands() {
        var drawing = new Drawing(40, 20, graphics -> graphics.fillRect(0, 0, 10, 10));
        var figure = Blocks.figure(null, drawing, "a square", table(List.of()));
        var inert = inert(Blocks.part("p", List.of(Blocks.quote(List.of(figure)))));
        var recording =
                assertInstanceOf(
                        Recording.class, Nodes.all(inert, Figure.class).getFirst().artwork());
        assertEquals(40, recording.width());
        assertInstanceOf(Mark.Fill.class, recording.marks().getFirst());
        assertEquals(List.of(), findings);
    }

    @Test
    void what_a_drawing_loses_is_told_at_the_sections_place() {
        var drawing =
                new Drawing(
                        40,
                        20,
                        graphics -> {
                            var image = new java.awt.image.BufferedImage(1, 1, 1);
                            graphics.drawImage(image, 0, 0, null);
                        });
        inert(Blocks.figure(null, drawing, "a picture", table(List.of())));
        assertEquals(
                List.of(
                        Finding.warning(
                                        "drawing-unsupported",
                                        POSITION,
                                        "the drawing draws a picture, which is left out")
                                .withFix(
                                        "draw with shapes and text, or use a picture as the"
                                                + " figure's artwork")),
                findings);
    }

    @Test
    void rows_of_the_hosts_datasets_stay_lazy() {
        var table = printed(hosts);
        assertSame(table.rows(), only(Table.class, inert(table)).rows());
    }

    @Test
    void rows_of_a_plugins_own_dataset_are_listed() {
        var rows = only(Table.class, inert(printed(dataset("contributions")))).rows();
        assertEquals(1, assertInstanceOf(ListedRows.class, rows).count());
    }

    @Test
    void a_plugins_own_kind_of_rows_is_listed() {
        var row = TableRow.body(List.of(text("a")));
        var rows = only(Table.class, inert(table(rows(List.of(row, row))))).rows();
        assertEquals(List.of(row, row), assertInstanceOf(ListedRows.class, rows).rows());
    }

    @Test
    void rows_without_end_are_refused() {
        var rows =
                rows(() ->
                        IntStream.iterate(0, i -> i + 1)
                                .mapToObj(i -> TableRow.body(List.of(text("" + i))))
                                .iterator());
        expect(
                "a table has more than 10,000 rows of the plugin's own",
                "let the table read its rows from a dataset of the report, or list fewer",
                table(rows));
    }

    @Test
    void a_row_has_a_cell_a_column() {
        expect(
                "row 1 of a table has 2 cells, and it needs 1",
                "give each row a cell a column, and a group row one cell",
                table(List.of(TableRow.body(List.of(text("a"), text("b"))))));
    }

    @Test
    @SuppressWarnings("NullAway") // what plugins do
    void null_is_found_where_it_stands() {
        expect(
                "a text is null",
                "give it, or leave the block out",
                Blocks.bulletList(
                        List.of(Blocks.item(List.of(new Text(null, SourcePosition.UNKNOWN))))));
        expect("a block is null", "give it, or leave the block out", (Block) null);
    }

    @Test
    void links_lead_to_addresses() {
        for (var target : List.of("javascript:alert(1)", "file:///etc/passwd", "Ana", "", "//x")) {
            expect(
                    "a link leads to `" + target + "`, which is no address",
                    "link to an https:, http: or mailto: address, or print the words only",
                    Blocks.paragraph(List.of(Inlines.link(target, text("a")))));
        }
        inert(Blocks.paragraph(List.of(Inlines.link("https://example.org/a?b", text("a")))));
        inert(Blocks.paragraph(List.of(Inlines.link("mailto:ana@example.org", text("a")))));
    }

    @Test
    void blocks_are_not_deeper_than_a_page_can_show() {
        var block = Blocks.paragraph(text("a"));
        for (int i = 0; i < 60; i++) {
            block = Blocks.quote(List.of(block));
        }
        expect(
                "its blocks stand more than 50 deep in one another",
                "compose a flatter structure",
                block);
    }

    @Test
    void a_picture_is_copied() {
        var bytes = new byte[] {1, 2, 3};
        var inert = inert(Blocks.figure(null, new Picture(bytes, 10, 10), "x", table(List.of())));
        bytes[0] = 9;
        var picture = (Picture) only(Figure.class, inert).artwork();
        assertEquals(1, picture.bytes()[0]);
    }

    @Test
    void a_readers_dataset_is_copied_with_its_positions() {
        var inert = InertDataset.of(hosts);
        var row = inert.rows().getFirst();
        assertEquals(1, inert.count());
        assertEquals("Ada", row.text("name"));
        assertEquals("", row.text("other"));
        assertEquals("data/contributions.csv:2", row.position().toString());
    }

    private List<Block> inert(@Nullable Block... blocks) {
        return new InertBlocks(List.of(hosts), TestFonts.STYLE)
                .of(Collections.unmodifiableList(Arrays.asList(blocks)), POSITION, findings::add);
    }

    private void expect(String what, String fix, @Nullable Block block) {
        var invalid = assertThrows(InvalidBlocks.class, () -> inert(block));
        assertEquals(List.of(what, fix), List.of(invalid.what(), invalid.fix()));
    }

    private static <T extends Block> T only(Class<T> type, List<Block> blocks) {
        return Nodes.all(blocks, type).getFirst();
    }

    private static List<Inline> text(String text) {
        return List.of(new Text(text, SourcePosition.UNKNOWN));
    }

    private static Table table(List<TableRow> rows) {
        return table(TableRows.of(rows));
    }

    private static Table table(TableRows rows) {
        return Blocks.table(
                null, List.of(new TableColumn(text("Name"), TableColumn.Align.START, true)), rows);
    }

    private static TableRows rows(Iterable<TableRow> rows) {
        return new TableRows() {
            @Override
            public long count() {
                return 2;
            }

            @Override
            public Iterator<TableRow> iterator() {
                return rows.iterator();
            }
        };
    }

    private static Table printed(Dataset dataset) {
        var column = new TableColumn(text("Name"), TableColumn.Align.START, true);
        return DatasetRows.table(
                null,
                dataset,
                List.of(new DatasetColumn(column, List.of(new CellPart.Value("name")))),
                Locale.ENGLISH,
                "---");
    }

    private static Dataset dataset(String name) {
        var position = SourcePosition.of("data/contributions.csv", 2, 0);
        return Datasets.listed(
                name,
                "data/contributions.csv",
                new Noun("contribution", "contributions"),
                List.of(Column.text("name")),
                List.of(Datasets.row(1, Map.of("name", "Ada"), position)));
    }
}
