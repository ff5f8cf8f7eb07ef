package org.rapporteur.engine.data;

import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The values of a workbook's cells as text.
///
/// @param from1904 which calendar its dates count from, see [WorkbookDates]
record CellValues(boolean from1904) {
    private static final Pattern LINK = Pattern.compile("(?is)\\s*HYPERLINK\\(\\s*\"([^\"]*)\".*");

    /// A date as ISO 8601, any other number in its shortest decimal form, a formula by the value
    /// that was stored with it.
    String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> number(cell, number);
            case Boolean truth -> truth.toString();
            case Object other -> other.toString();
        };
    }

    private String number(Cell cell, BigDecimal number) {
        double value = number.doubleValue();
        if (WorkbookDates.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            var date = WorkbookDates.text(value, from1904);
            if (date != null) {
                return date;
            }
        }
        // A workbook stores doubles with up to 17 digits: 8.1 as 8.0999999999999996.
        return Double.isFinite(value)
                ? Numbers.shortest(Double.toString(value))
                : number.toString();
    }

    /// The address in a formula `HYPERLINK("address", "text")`; empty for any other cell.
    String linkFormula(@Nullable Cell cell) {
        var formula = cell == null ? null : cell.getFormula();
        if (formula == null) {
            return "";
        }
        var link = LINK.matcher(formula);
        return link.matches() ? link.group(1) : "";
    }
}
