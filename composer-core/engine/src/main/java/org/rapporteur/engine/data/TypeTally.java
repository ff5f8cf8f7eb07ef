package org.rapporteur.engine.data;

import org.rapporteur.data.Column;
import org.rapporteur.document.Link;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Tells from its cells what a column holds, and checks the cells where report.yaml says it.
final class TypeTally {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /// The standard column of links.
    private static final String ADDRESS = "url";

    private final PlannedColumn column;
    private final Consumer<Finding> findings;
    private boolean some;
    private boolean numbers = true;
    private boolean dates = true;

    TypeTally(PlannedColumn column, Consumer<Finding> findings) {
        this.column = column;
        this.findings = findings;
        if (column.codes() != null) {
            numbers = false;
            dates = false;
        }
    }

    void add(FileRow row, int i) {
        var text = row.text(i);
        var type = column.type();
        if (column.name().equals(ADDRESS) && !text.isEmpty() && !Link.isAddress(text)) {
            findings.accept(
                    wrong(row, i, "not-an-address", "is no address, so that nothing is linked")
                            .withSeverity(Severity.WARNING)
                            .withFix("write it whole: `https://…`, or `mailto:…`"));
        }
        if (text.isEmpty() || (type == null && !numbers && !dates)) {
            return;
        }
        some = true;
        boolean number = isNumber(text);
        boolean date = isDate(text);
        numbers &= number;
        dates &= date;
        if (type == Column.Type.NUMBER && !number) {
            findings.accept(
                    wrong(row, i, "not-a-number", "is no plain number")
                            .withFix("write it like 1000 or -12.5, without group separators"));
        } else if (type == Column.Type.DATE && !date) {
            findings.accept(
                    wrong(row, i, "not-a-date", "is no date").withFix("write it like 2017-10-27"));
        }
    }

    private Finding wrong(FileRow row, int i, String rule, String what) {
        return Finding.error(
                        rule,
                        row.position(i),
                        String.format(
                                Locale.ROOT,
                                "`%s` in column %s %s",
                                CellText.shown(row.text(i)),
                                column.name(),
                                what))
                .quoting(row.text(i));
    }

    Column.Type type() {
        if (some && numbers) {
            return Column.Type.NUMBER;
        }
        return some && dates ? Column.Type.DATE : Column.Type.TEXT;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
