package org.rapporteur.testkit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Bars;
import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.HeatTable;
import org.rapporteur.document.SmallMultiples;
import org.rapporteur.document.StackedBar;
import org.rapporteur.document.Timeline;
import org.rapporteur.document.TrendLines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What charts show, as text: one line a category, row, series or span; `~` before what is muted.
final class GraphicDump {
    private GraphicDump() {}

    static String kind(Graphic graphic) {
        return switch (graphic) {
            case Bars bars -> bars.form().name().toLowerCase(Locale.ROOT) + " chart";
            case StackedBar _ -> "stacked bar";
            case SmallMultiples _ -> "small multiples";
            case HeatTable _ -> "heat table";
            case TrendLines _ -> "trend lines";
            case Timeline _ -> "timeline";
        };
    }

    static List<String> lines(Graphic graphic) {
        return switch (graphic) {
            case Bars(_, var categories) -> categories(categories, "");
            case StackedBar(var parts) -> categories(parts, "");
            case SmallMultiples(var panels) -> panels(panels);
            case HeatTable table -> heat(table);
            case TrendLines(var points, var series) -> trend(points, series);
            case Timeline(var spans, var days) -> timeline(spans, days);
        };
    }

    private static List<String> categories(List<Category> categories, String indent) {
        return categories.stream().map(each -> indent + category(each)).toList();
    }

    private static String category(Category category) {
        var share = category.shareLabel();
        return mark(category.muted())
                + category.label()
                + ": "
                + category.valueLabel()
                + (share.isEmpty() ? "" : " (" + share + ")");
    }

    private static String mark(boolean muted) {
        return muted ? "~ " : "# ";
    }

    private static List<String> panels(List<SmallMultiples.Panel> panels) {
        var lines = new ArrayList<String>();
        for (var panel : panels) {
            lines.add("= " + panel.title());
            lines.addAll(categories(panel.categories(), "  "));
        }
        return lines;
    }

    private static List<String> heat(HeatTable table) {
        var lines = new ArrayList<String>();
        lines.add("| " + joined(table.columns().stream().map(GraphicDump::head).toList()));
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.cells().get(row).stream().map(HeatTable.Cell::label).toList();
            lines.add(head(table.rows().get(row)) + ": " + joined(cells));
        }
        var total = table.total();
        if (total != null) {
            lines.add("+ " + total.label() + ": " + total.number());
        }
        return lines;
    }

    private static String head(HeatTable.Head head) {
        return mark(head.muted())
                + head.label()
                + (head.total().isEmpty() ? "" : " (" + head.total() + ")");
    }

    private static String joined(List<String> words) {
        return String.join(" | ", words);
    }

    private static List<String> trend(
            List<TrendLines.Point> points, List<TrendLines.Series> series) {
        var lines = new ArrayList<String>();
        lines.add(
                "| "
                        + points.stream()
                                .map(point -> point.label() + " at " + number(point.position()))
                                .collect(Collectors.joining(" | ")));
        for (var one : series) {
            var values =
                    one.values().stream()
                            .map(value -> value.isKnown() ? value.label() : "-")
                            .toList();
            lines.add("# " + one.label() + ": " + joined(values));
        }
        return lines;
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? Long.toString((long) number)
                : String.format(Locale.ROOT, "%.2f", number);
    }

    private static List<String> timeline(List<Timeline.Span> spans, List<Timeline.Day> days) {
        var lines = new ArrayList<String>();
        for (var day : days) {
            lines.add((day.outstanding() ? "* " : "| ") + day.day() + " " + day.label());
        }
        for (var span : spans) {
            lines.add(
                    "# "
                            + text(span.first())
                            + "/"
                            + text(span.last())
                            + " "
                            + span.label()
                            + ": "
                            + span.dates());
        }
        return lines;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? ".." : day.toString();
    }
}
