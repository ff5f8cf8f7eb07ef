package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Part;
import org.rapporteur.document.Quote;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.engine.assemble.Assembler.Assembly;
import org.rapporteur.engine.chart.TestFonts;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;

class ChartDrawingTest {
    private static final SourcePosition HERE = SourcePosition.of("report.yaml", 7, 9);
    private static final String LONG =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(2);

    private final List<String> findings = new ArrayList<>();

    @Test
    void aChartWhoseDataAreAttachedStandsAlone() {
        assertEquals("figure", drawn(true, chart("Yes")));
        assertEquals(List.of(), findings);
    }

    @Test
    void aChartWhoseDataAreNowhereElseHasItsTableBelow() {
        assertEquals("figure table", drawn(false, chart("Yes")));
        assertEquals(List.of(), findings);
    }

    @Test
    void whatIsShownAsATableAnywayIsNotShownTwice() {
        assertEquals("figure table", drawn(false, chart("Yes"), table("Yes")));
        assertEquals("figure table figure", drawn(false, chart("Yes"), chart("Yes")));
    }

    @Test
    void aLabelWithoutRoomIsAWholeInTheTable() {
        assertEquals("figure table", drawn(true, chart(LONG)));
        assertEquals(
                List.of(
                        "advice label-abbreviated report.yaml:7:9: a label has no room in the"
                                + " figure as a whole; the table below it has all of it"),
                findings);
    }

    @Test
    void aLabelWithoutRoomMayBeAWholeInATableElsewhere() {
        assertEquals("figure table", drawn(true, chart(LONG), table(LONG)));
        assertEquals(
                List.of(
                        "advice label-abbreviated report.yaml:7:9: a label has no room in the"
                                + " figure as a whole; another table of the report has all of"
                                + " it"),
                findings);
    }

    @Test
    void aCharacterWithoutAFontIsAnErrorAtItsSection() {
        drawn(true, chart("\u16a0"));
        assertEquals(
                List.of(
                        "error missing-glyph report.yaml:7:9: no font has the character U+16A0"
                                + " \u16a0"),
                findings);
    }

    @Test
    void aChartInsideOtherBlocksIsDrawn() {
        assertEquals("figure", drawn(true, Blocks.quote(List.of(chart("Yes")))));
    }

    private String drawn(boolean attached, Block... blocks) {
        var body = List.<Block>of(new Part("answers", List.of(blocks), HERE));
        var assembly = new Assembly(body, List.of());
        var drawing =
                new ChartDrawing(
                        TestFonts.STYLE,
                        assembly,
                        attached,
                        finding ->
                                findings.add(
                                        finding.severity().name().toLowerCase(java.util.Locale.ROOT)
                                                + " "
                                                + finding.rule()
                                                + " "
                                                + finding.position()
                                                + ": "
                                                + finding.message()));
        var kinds = new ArrayList<String>();
        kinds(drawing.of(assembly).body(), kinds);
        return String.join(" ", kinds);
    }

    private static void kinds(List<Block> blocks, List<String> kinds) {
        for (var block : blocks) {
            switch (block) {
                case Part part -> kinds(part.content(), kinds);
                case Quote quote -> kinds(quote.content(), kinds);
                case Figure _ -> kinds.add("figure");
                case Table _ -> kinds.add("table");
                default -> kinds.add(block.getClass().getSimpleName());
            }
        }
    }

    private static Block chart(String label) {
        return Blocks.bars(
                null, List.of(Category.of(label, 1, "1", "")), "one answer", table(label));
    }

    private static Table table(String label) {
        var column = new TableColumn(Inlines.plain("Answer"), TableColumn.Align.START, true);
        var row = TableRow.body(List.of(Inlines.plain(label)));
        return Blocks.table(null, List.of(column), TableRows.of(List.of(row)));
    }
}
