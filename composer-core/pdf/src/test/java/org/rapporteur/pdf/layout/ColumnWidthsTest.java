package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableColumn.Align;
import org.rapporteur.pdf.layout.ColumnWidths.Demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class ColumnWidthsTest {
    @Test
    void onlyTheWidestColumnHasToWrap() {
        assertWidths(
                new double[] {20, 50, 230},
                300,
                new Demand(10, 20),
                new Demand(30, 50),
                new Demand(40, 900));
    }

    @Test
    void noColumnIsNarrowerThanItsWidestWord() {
        assertWidths(new double[] {80, 20}, 100, new Demand(80, 200), new Demand(10, 200));
    }

    @Test
    void aSmallTableStaysAsWideAsItsWords() {
        assertWidths(new double[] {40, 20}, 300, new Demand(40, 40), new Demand(20, 20));
    }

    @Test
    void aLargerOneIsAsWideAsThePageAndItsNumbersStayNarrow() {
        assertWidths(new double[] {280, 20}, 300, new Demand(40, 200), new Demand(20, 20));
    }

    @Test
    void aTableThatCannotFitSharesThePage() {
        assertWidths(new double[] {50, 50}, 100, new Demand(200, 300), new Demand(200, 200));
    }

    @Test
    void onlyTheWidestWordIsBrokenWhereOneHasToBe() {
        assertWidths(
                new double[] {20, 60, 20},
                100,
                new Demand(20, 20),
                new Demand(300, 300),
                new Demand(20, 40));
    }

    @Test
    void theColumnWithTheLongestTextsGetsMost() {
        var rows = List.of(new double[] {60, 3000, 600}, new double[] {60, 2000, 400});
        var widths =
                ColumnWidths.of(
                        List.of(new Demand(20, 60), new Demand(40, 3000), new Demand(40, 600)),
                        columns(3),
                        300,
                        rows);

        assertEquals(300, widths[0] + widths[1] + widths[2], .01);
        assertTrue(widths[1] > 2.5 * widths[2], Arrays.toString(widths));
        assertTrue(widths[0] >= 20, Arrays.toString(widths));
    }

    @Test
    void aColumnThatSavesNoLinesKeepsItsWidth() {
        var rows = List.of(new double[] {100, 100}, new double[] {90, 900});
        assertArrayEquals(
                ColumnWidths.of(
                        List.of(new Demand(20, 100), new Demand(20, 900)),
                        columns(2),
                        1000 - 1,
                        rows),
                new double[] {100, 899},
                .01);
    }

    private static List<TableColumn> columns(int count) {
        var columns = new ArrayList<TableColumn>();
        for (int i = 0; i < count; i++) {
            var align = i == count - 1 && i > 0 ? Align.END : Align.START;
            columns.add(new TableColumn(List.of(), align, false));
        }
        return columns;
    }

    private static void assertWidths(double[] expected, double available, Demand... demands) {
        var columns = columns(demands.length);
        assertArrayEquals(
                expected, ColumnWidths.of(List.of(demands), columns, available, List.of()), 0.01);
    }
}
