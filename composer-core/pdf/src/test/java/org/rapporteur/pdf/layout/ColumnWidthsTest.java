package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableColumn.Align;
import org.rapporteur.pdf.layout.ColumnWidths.Demand;

import java.util.ArrayList;
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

    private static void assertWidths(double[] expected, double available, Demand... demands) {
        var columns = new ArrayList<TableColumn>();
        for (int i = 0; i < demands.length; i++) {
            var align = i == demands.length - 1 && i > 0 ? Align.END : Align.START;
            columns.add(new TableColumn(List.of(), align, false));
        }
        assertArrayEquals(
                expected, ColumnWidths.of(List.of(demands), columns, available, List.of()), 0.01);
    }
}
