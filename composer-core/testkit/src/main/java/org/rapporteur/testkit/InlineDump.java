package org.rapporteur.testkit;

import org.rapporteur.document.Code;
import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Detail;
import org.rapporteur.document.Emphasis;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.InLanguage;
import org.rapporteur.document.Inline;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.Link;
import org.rapporteur.document.Strong;
import org.rapporteur.document.Text;

import java.util.List;

/// Running text on one line.
final class InlineDump {
    private InlineDump() {}

    static String of(List<? extends Inline> inlines) {
        var line = new StringBuilder();
        inlines.forEach(inline -> line.append(of(inline)));
        return line.toString();
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Text text -> text.text().replace('\n', ' ');
            case Strong strong -> "**" + of(strong.content()) + "**";
            case Emphasis emphasis -> "*" + of(emphasis.content()) + "*";
            case Detail detail -> "~" + of(detail.content()) + "~";
            case InLanguage words -> "[" + of(words.content()) + "]{lang=" + words.language() + "}";
            case Code code -> "`" + code.text() + "`";
            case Link link -> "[" + of(link.content()) + "](" + link.target() + ")";
            case CrossReference reference ->
                    "[" + of(reference.content()) + "](#" + reference.target() + ")";
            case Datum datum -> datum(datum);
            case Footnote footnote ->
                    "[^" + footnote.number() + ": " + of(footnote.content()) + "]";
            case LineBreak _ -> "|";
        };
    }

    private static String datum(Datum datum) {
        var value = datum.value().equals(datum.text()) ? "" : ": " + datum.value();
        return "{" + datum.text() + " = " + datum.expression() + value + "}";
    }
}
