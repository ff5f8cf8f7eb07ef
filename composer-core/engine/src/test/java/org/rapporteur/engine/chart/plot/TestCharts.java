package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.Blocks;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRows;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Charts with nothing around what they show.
final class TestCharts {
    private TestCharts() {}

    static Chart chart(Graphic graphic) {
        var column = new TableColumn(List.of(), TableColumn.Align.START, true);
        return new Chart(
                "",
                null,
                graphic,
                "a chart",
                Blocks.table(null, List.of(column), TableRows.of(List.of())),
                SourcePosition.UNKNOWN);
    }
}
