package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.evidence.BoundFigure;
import org.rapporteur.engine.evidence.BoundFigure.Printed;
import org.rapporteur.engine.reference.Places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Figures bound to data for people.
///
/// ```
/// 5   $contributions.count('region', 'WEOG')
///   printed  summary.md:12:38 (paragraph 2, page 1)
///   from     5 rows: data/contributions.csv:3, 11, 17, 20–21
///   as of    2017-10-27
/// ```
///
/// @param rows how many rows of a figure are named at most
record FigureLines(int rows) {

    List<String> of(List<BoundFigure> figures) {
        var lines = new ArrayList<String>();
        for (var figure : figures) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(of(figure));
        }
        return lines.stream().map(line -> SafeText.line(SafeText.of(line))).toList();
    }

    private List<String> of(BoundFigure figure) {
        var lines = new ArrayList<String>();
        var value = figure.value().equals(figure.text()) ? "" : " = " + figure.value();
        lines.add("\"%s\"  $%s%s".formatted(figure.text(), figure.expression(), value));
        var label = "printed  ";
        for (var place : figure.places()) {
            lines.add("  " + label + words(place));
            label = " ".repeat(label.length());
        }
        lines.add("  from     " + source(figure));
        var origin = figure.origin();
        if (origin != null) {
            origin.asOf().ifPresent(day -> lines.add("  as of    " + day));
        }
        return lines;
    }

    /// "summary.md:12:38 (paragraph 2, page 1)".
    private static String words(Printed place) {
        var page = place.page() == 0 ? "" : "page " + place.page();
        var where =
                String.join(
                        ", ",
                        Stream.of(place.words(), page).filter(word -> !word.isEmpty()).toList());
        if (!place.position().isKnown()) {
            return where.isEmpty() ? "nowhere" : where;
        }
        return where.isEmpty()
                ? place.position().toString()
                : place.position() + " (" + where + ")";
    }

    private String source(BoundFigure figure) {
        var origin = figure.origin();
        if (origin == null) {
            return figure.source();
        }
        var counted = origin.rows();
        if (counted == null) {
            return origin.stated().isKnown()
                    ? origin.source() + " (" + origin.stated() + ")"
                    : origin.source();
        }
        var places = Places.of(counted, rows);
        var count = Tally.count(counted.count(), "row");
        if (places.count() == 0) {
            return count + (counted.count() == 0 ? " of " : ": ") + origin.source();
        }
        long more = counted.count() - places.count();
        return count + ": " + places.words() + (more > 0 ? " and " + more + " more (--all)" : "");
    }
}
