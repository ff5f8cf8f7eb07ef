package org.rapporteur.engine.wording;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Datum;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The labels as a template sees them: `$labels.text('total')`, `$labels.plural('persons',
/// $count)`. Figures among the arguments stay figures bound to data.
record TemplateLabels(Labels labels) {
    static final String MEMBERS = "has plural text";

    private static final Pattern PIECE = Pattern.compile("\uE010(\\d+)\uE011");

    /// @return null where there is no such member
    @Nullable Object call(String member, List<?> arguments) {
        if (arguments.isEmpty() || !(arguments.getFirst() instanceof String key)) {
            return null;
        }
        if (member.equals("has") && arguments.size() == 1) {
            return labels.has(key);
        }
        var rest = arguments.subList(1, arguments.size());
        return switch (member) {
            case "text" -> text(key, rest);
            case "plural" -> rest.isEmpty() ? null : plural(key, rest);
            default -> null;
        };
    }

    private Phrase text(String key, List<?> arguments) {
        if (!labels.has(key)) {
            throw unknown(key);
        }
        return phrase(labels.text(key, placeholders(arguments, 0)), arguments);
    }

    private Phrase plural(String key, List<?> arguments) {
        if (!labels.has(key + ".other")) {
            throw unknown(key + ".other");
        }
        var first = arguments.getFirst();
        long number = first instanceof Datum datum ? Members.number(datum) : number(first);
        var words =
                labels.plural(key, number, placeholders(arguments.subList(1, arguments.size()), 1));
        if (!(first instanceof Datum)) {
            return phrase(words, arguments);
        }
        var digits = labels.number(number);
        int at = words.indexOf(digits);
        return phrase(
                at < 0
                        ? words
                        : words.substring(0, at) + mark(0) + words.substring(at + digits.length()),
                arguments);
    }

    private static long number(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw TemplateProblem.somewhere(
                "template-value",
                "`plural` needs a number behind the key",
                "write `$labels.plural('key', $count)`");
    }

    private static Object[] placeholders(List<?> arguments, int from) {
        var marks = new Object[arguments.size()];
        for (int place = 0; place < marks.length; place++) {
            marks[place] = mark(place + from);
        }
        return marks;
    }

    private static String mark(int place) {
        return "\uE010" + place + "\uE011";
    }

    private static Phrase phrase(String words, List<?> arguments) {
        var pieces = new ArrayList<>();
        var piece = PIECE.matcher(words);
        int done = 0;
        while (piece.find()) {
            pieces.add(words.substring(done, piece.start()));
            var argument = arguments.get(Integer.parseInt(piece.group(1)));
            pieces.add(argument instanceof Datum ? argument : argument.toString());
            done = piece.end();
        }
        pieces.add(words.substring(done));
        pieces.removeIf(one -> one.equals(""));
        return new Phrase(pieces);
    }

    private static TemplateProblem unknown(String key) {
        return TemplateProblem.somewhere(
                "template-label",
                "there is no label `" + key + "`",
                "add it to a labels.properties of the report template");
    }
}
