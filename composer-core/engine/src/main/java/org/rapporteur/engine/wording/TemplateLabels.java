package org.rapporteur.engine.wording;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Datum;
import org.rapporteur.engine.markup.HtmlMarks;
import org.rapporteur.section.Gender;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `$labels` of templates: `$labels.total`, `$labels.text('as-of', $date)`,
/// `$labels.plural('contributions', $count)`, and numbers in the way of the language. Figures that
/// go into a label stay figures.
final class TemplateLabels {
    static final String MEMBERS = "get has join number ordinal percent plural text words";

    private static final Pattern MARK =
            Pattern.compile(HtmlMarks.VALUE + "(\\d{1,3})" + HtmlMarks.VALUE_END);

    private final Labels labels;

    TemplateLabels(Labels labels) {
        this.labels = labels;
    }

    /// Null where there is no such member, or not with such arguments.
    @Nullable Object call(String member, List<?> arguments) {
        if (arguments.isEmpty()) {
            return labels.has(member) ? phrase(labels.text(member), List.of()) : null;
        }
        return arguments.getFirst() instanceof String key
                ? ofKey(member, key, arguments)
                : ofValue(member, arguments);
    }

    private @Nullable Object ofKey(String member, String key, List<?> arguments) {
        return switch (member) {
            case "has" -> labels.has(key);
            case "get", "text" -> text(key, arguments.subList(1, arguments.size()));
            case "plural" -> arguments.size() < 2 ? null : plural(key, arguments);
            default -> null;
        };
    }

    private @Nullable Object ofValue(String member, List<?> arguments) {
        var value = arguments.getFirst();
        if (arguments.size() == 2) {
            return inGender(member, value, arguments.get(1));
        }
        if (arguments.size() != 1) {
            return null;
        }
        if (value instanceof List<?> words) {
            return member.equals("join") ? joined(words) : null;
        }
        var number = number(value);
        return number == null ? null : ofNumber(member, number, value);
    }

    /// `$labels.ordinal($number, 'feminine')`.
    private @Nullable Object inGender(String member, Object value, Object genderName) {
        var number = number(value);
        var gender =
                Stream.of(Gender.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(genderName))
                        .findFirst();
        if (number == null || gender.isEmpty()) {
            return null;
        }
        return switch (member) {
            case "words" -> said(value, labels.words(number, gender.get()));
            case "ordinal" -> said(value, labels.ordinal(number, gender.get()));
            default -> null;
        };
    }

    private @Nullable Object ofNumber(String member, long number, Object value) {
        var text =
                switch (member) {
                    case "number" -> labels.number(number);
                    case "percent" -> labels.percent(number);
                    case "words" -> labels.words(number);
                    case "ordinal" -> labels.ordinal(number);
                    default -> null;
                };
        return text == null ? null : said(value, text);
    }

    private static Object said(Object value, String text) {
        return value instanceof Datum datum ? saying(datum, text) : text;
    }

    private static Datum saying(Datum datum, String text) {
        return new Datum(text, datum.expression(), datum.value(), datum.source(), datum.position());
    }

    private Phrase text(String key, List<?> values) {
        if (!labels.has(key)) {
            throw noLabel(key);
        }
        return phrase(labels.text(key, marks(values)), values);
    }

    private @Nullable Phrase plural(String key, List<?> arguments) {
        var value = arguments.get(1);
        var number = number(value);
        if (number == null) {
            return null;
        }
        if (!labels.has(key + ".other")) {
            throw noLabel(key + ".other");
        }
        var values = new ArrayList<Object>(arguments.subList(2, arguments.size()));
        var words = labels.plural(key, number, marks(values));
        if (value instanceof Datum) {
            words = withMark(words, labels.number(number), values.size());
            values.add(value);
        }
        return phrase(words, values);
    }

    /// The mark in the number's place, so that the figure stays one.
    private static String withMark(String words, String number, int index) {
        int at = words.indexOf(number);
        return at < 0
                ? words
                : words.substring(0, at) + mark(index) + words.substring(at + number.length());
    }

    private String joined(List<?> words) {
        return labels.join(words.stream().map(TemplateLabels::plain).toList());
    }

    private static String plain(Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number.toString();
            case Datum datum -> datum.text();
            default ->
                    throw TemplateProblem.somewhere(
                            "template-value",
                            "`join` takes texts, not " + PrintedValues.kind(value),
                            "give it a list of texts");
        };
    }

    private static @Nullable Long number(Object value) {
        return switch (value) {
            case Integer number -> Long.valueOf(number);
            case Long number -> number;
            case Datum datum -> Members.number(datum);
            default -> null;
        };
    }

    private static Object[] marks(List<?> values) {
        var marks = new Object[values.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark(i);
        }
        return marks;
    }

    private static String mark(int index) {
        return "" + HtmlMarks.VALUE + index + HtmlMarks.VALUE_END;
    }

    private static Phrase phrase(String words, List<?> values) {
        var pieces = new ArrayList<Object>();
        var mark = MARK.matcher(words);
        int done = 0;
        while (mark.find()) {
            pieces.add(words.substring(done, mark.start()));
            int index = Integer.parseInt(mark.group(1));
            if (index < values.size()) {
                add(values.get(index), pieces);
            }
            done = mark.end();
        }
        pieces.add(words.substring(done));
        return new Phrase(pieces);
    }

    private static void add(Object value, List<Object> pieces) {
        switch (value) {
            case Datum datum -> pieces.add(datum);
            case Phrase phrase -> pieces.addAll(phrase.pieces());
            default -> pieces.add(plain(value));
        }
    }

    private static TemplateProblem noLabel(String key) {
        return TemplateProblem.somewhere(
                "template-label",
                "there is no label `" + key + "`",
                "add it to labels.properties of the report template");
    }
}
