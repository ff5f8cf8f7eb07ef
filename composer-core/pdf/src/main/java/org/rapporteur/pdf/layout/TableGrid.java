package org.rapporteur.pdf.layout;

import org.rapporteur.document.Table;
import org.rapporteur.finding.SourcePosition;

/// Where the columns of a table stand. The first has no padding before it and the last none behind
/// it, so that words begin and end where the rules do.
@SuppressWarnings("ArrayRecordComponent") // made once, never changed or compared
record TableGrid(double left, double[] x, double[] widths, TableMeasurer measured) {
    static TableGrid of(Job job, Table table, Frame frame) {
        var measured = new TableMeasurer(job, table);
        var demands = measured.demands();
        int columns = table.columns().size();
        double padding = 2 * job.theme.spacing().cellAcross();
        double available = frame.width() - padding * (columns - 1);
        double needed = ColumnWidths.sumOfMinima(demands);
        if (needed > available + .01) {
            tooWide(job, needed + padding * (columns - 1), frame.width(), table.position());
        }
        var widths = ColumnWidths.of(demands, table.columns(), Math.max(available, columns));
        var x = new double[columns];
        x[0] = frame.left();
        for (int i = 1; i < columns; i++) {
            x[i] = x[i - 1] + widths[i - 1] + padding;
        }
        return new TableGrid(frame.left(), x, widths, measured);
    }

    private static void tooWide(Job job, double needed, double available, SourcePosition position) {
        job.findings.tableTooWide(needed, available, position);
    }

    int columns() {
        return x.length;
    }

    /// From the beginning of the first to the end of the last column.
    double width() {
        return x[x.length - 1] + widths[x.length - 1] - left;
    }

    Frame column(int index, Frame frame) {
        return new Frame(x[index], widths[index], frame.text(), 0);
    }
}
