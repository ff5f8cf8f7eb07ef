package org.rapporteur.engine.wording;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Text;
import org.rapporteur.engine.markup.HtmlMarks;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;

/// Keeps the values that a template prints; a mark is written in their place, so that a value is
/// never part of the HTML.
final class PrintedValues implements ReferenceInsertionEventHandler, HtmlMarks {
    private final TemplateSource source;
    private final Budget budget;
    private final List<Object> values = new ArrayList<>();

    PrintedValues(TemplateSource source, Budget budget) {
        this.source = source;
        this.budget = budget;
    }

    @Override
    public @Nullable Object referenceInsert(
            Context context, String reference, @Nullable Object value) {
        values.add(printable(reference, value));
        return "" + VALUE + (values.size() - 1) + VALUE_END;
    }

    private Object printable(String reference, @Nullable Object value) {
        return switch (value) {
            case String text -> counted(text);
            case Number number -> counted(number.toString());
            case Boolean truth -> truth.toString();
            case Character character -> character.toString();
            case Datum datum -> datum;
            case Phrase phrase -> {
                budget.write(phrase.length());
                yield phrase;
            }
            case null, default ->
                    throw TemplateProblem.somewhere(
                            "template-value",
                            "`" + reference + "` is " + kind(value) + " and cannot be printed",
                            "go through it with `#foreach`, or print one of its members");
        };
    }

    private String counted(String text) {
        budget.write(text.length());
        return text;
    }

    static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Iterable<?> _ -> "a list";
            case java.util.Map<?, ?> _ -> "a group of values";
            case String _ -> "a text";
            case Number _ -> "a number";
            case Boolean _ -> "true or false";
            case Datum _ -> "a figure";
            case Phrase _ -> "a label";
            case TemplateLabels _ -> "the table of labels";
            default -> "no value";
        };
    }

    @Override
    public SourcePosition tag(int number) {
        return source.tag(number);
    }

    @Override
    public List<Inline> value(int number, SourcePosition place) {
        return number < values.size() ? inlines(values.get(number), place) : List.of();
    }

    private static List<Inline> inlines(Object value, SourcePosition place) {
        return switch (value) {
            case Datum datum -> List.of(placed(datum, place));
            case Phrase(var pieces) ->
                    pieces.stream().flatMap(piece -> inlines(piece, place).stream()).toList();
            default -> List.of(new Text(value.toString(), place));
        };
    }

    private static Datum placed(Datum datum, SourcePosition place) {
        return new Datum(
                datum.text(),
                datum.expression(),
                datum.value(),
                datum.source(),
                datum.position().or(place));
    }
}
