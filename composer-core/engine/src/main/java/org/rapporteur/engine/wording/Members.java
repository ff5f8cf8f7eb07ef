package org.rapporteur.engine.wording;

import org.apache.velocity.runtime.directive.ForeachScope;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Datum;
import org.rapporteur.engine.report.NearestName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// All that a template may ask of a value. Nothing else exists for it.
final class Members {
    private Members() {}

    /// Calls a member, or throws a [TemplateProblem] that says which there are.
    static Object call(Object target, String member, List<?> arguments) {
        var result =
                switch (target) {
                    case String text -> ofText(text, member, arguments);
                    case Datum datum -> ofDatum(datum, member, arguments);
                    case ForeachScope loop -> ofLoop(loop, member, arguments);
                    case Map<?, ?> map -> ofMap(map, member, arguments);
                    case Collection<?> list -> ofList(list, member, arguments);
                    case TemplateLabels labels -> labels.call(member, arguments);
                    default -> null;
                };
        if (result == null) {
            throw unknown(target, member);
        }
        return result;
    }

    private static @Nullable Object ofText(String text, String member, List<?> arguments) {
        if (arguments.isEmpty()) {
            return switch (member) {
                case "length" -> text.length();
                case "empty", "isEmpty" -> text.isEmpty();
                case "trim" -> text.strip();
                case "toUpperCase" -> text.toUpperCase(Locale.ROOT);
                case "toLowerCase" -> text.toLowerCase(Locale.ROOT);
                default -> null;
            };
        }
        return arguments.size() == 1 && arguments.getFirst() instanceof String other
                ? ofTexts(text, member, other)
                : null;
    }

    private static @Nullable Object ofTexts(String text, String member, String other) {
        return switch (member) {
            case "contains" -> text.contains(other);
            case "startsWith" -> text.startsWith(other);
            case "endsWith" -> text.endsWith(other);
            case "equals" -> text.equals(other);
            default -> null;
        };
    }

    private static @Nullable Object ofDatum(Datum datum, String member, List<?> arguments) {
        if (!arguments.isEmpty()) {
            return null;
        }
        return switch (member) {
            case "text" -> datum.text();
            case "value" -> datum.value();
            case "number" -> number(datum);
            default -> null;
        };
    }

    /// The value of a figure as a number, to be compared; a figure that is none is 0.
    static long number(Datum datum) {
        return datum.value().matches("-?\\d{1,18}") ? Long.parseLong(datum.value()) : 0;
    }

    private static @Nullable Object ofMap(Map<?, ?> map, String member, List<?> arguments) {
        if (arguments.size() == 1 && arguments.getFirst() instanceof String key) {
            return switch (member) {
                case "get" -> map.get(key);
                case "containsKey" -> map.containsKey(key);
                default -> null;
            };
        }
        if (!arguments.isEmpty()) {
            return null;
        }
        if (map.get(member) instanceof Object value) {
            return value;
        }
        return switch (member) {
            case "size" -> map.size();
            case "empty", "isEmpty" -> map.isEmpty();
            case "keySet" -> new GivenList(new ArrayList<>(map.keySet()));
            default -> null;
        };
    }

    private static @Nullable Object ofList(Collection<?> list, String member, List<?> arguments) {
        if (arguments.isEmpty()) {
            return switch (member) {
                case "size" -> list.size();
                case "empty", "isEmpty" -> list.isEmpty();
                default -> null;
            };
        }
        return member.equals("get")
                        && arguments.size() == 1
                        && arguments.getFirst() instanceof Integer index
                        && list instanceof List<?> indexed
                ? item(indexed, index)
                : null;
    }

    private static Object item(List<?> list, int index) {
        if (index < 0 || index >= list.size()) {
            throw TemplateProblem.somewhere(
                    "template-member",
                    "there is no item " + index + ": the list has " + list.size(),
                    "count from 0, or ask `$list.size()` first");
        }
        return list.get(index);
    }

    private static @Nullable Object ofLoop(ForeachScope loop, String member, List<?> arguments) {
        if (!arguments.isEmpty()) {
            return null;
        }
        return switch (member) {
            case "count" -> loop.getCount();
            case "index" -> loop.getIndex();
            case "hasNext" -> loop.hasNext();
            case "first", "isFirst" -> loop.isFirst();
            case "last", "isLast" -> loop.isLast();
            default -> null;
        };
    }

    private static TemplateProblem unknown(Object target, String member) {
        var names = names(target);
        var nearest =
                NearestName.of(member, names)
                        .map(name -> "; did you mean `" + name + "`?")
                        .orElse("");
        return TemplateProblem.somewhere(
                "template-member",
                "`" + member + "` cannot be asked of " + PrintedValues.kind(target) + nearest,
                names.isEmpty()
                        ? "leave it out: only lists, texts, figures and groups have members"
                        : "use one of " + String.join(", ", names));
    }

    private static Collection<String> names(Object target) {
        return switch (target) {
            case String _ ->
                    names(
                            "contains endsWith equals isEmpty length startsWith toLowerCase"
                                    + " toUpperCase trim");
            case Datum _ -> names("number text value");
            case ForeachScope _ -> names("count first hasNext index last");
            case Map<?, ?> map -> keys(map);
            case Collection<?> _ -> names("get isEmpty size");
            case TemplateLabels _ -> names(TemplateLabels.MEMBERS);
            default -> List.of();
        };
    }

    private static Collection<String> keys(Map<?, ?> map) {
        var keys = new TreeSet<String>();
        map.keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys.isEmpty() ? names("containsKey get isEmpty keySet size") : keys;
    }

    private static List<String> names(String spaced) {
        return Arrays.asList(spaced.split(" "));
    }
}
