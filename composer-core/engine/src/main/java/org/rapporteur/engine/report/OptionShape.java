package org.rapporteur.engine.report;

import org.rapporteur.section.Option;

import java.util.List;
import java.util.stream.Collectors;

/// An option of a section or a dataset reader, described by its options record.
///
/// @param name as report.yaml writes it: `min-count`
/// @param values what a choice may be, as report.yaml writes it; empty for other kinds
/// @param isList whether there may be several values
/// @param byDefault as report.yaml would write it; may be empty
/// @param min least number; [Integer#MIN_VALUE] for no bound
/// @param max greatest number; [Integer#MAX_VALUE] for no bound
/// @param instead what a choice does not offer
public record OptionShape(
        String name,
        Kind kind,
        List<String> values,
        boolean isList,
        boolean isMain,
        boolean isRequired,
        String byDefault,
        int min,
        int max,
        Option.Names names,
        List<Option.Instead> instead,
        String doc) {
    public OptionShape {
        values = List.copyOf(values);
        instead = List.copyOf(instead);
    }

    /// What one value is.
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        CHOICE
    }

    /// What has to stand there, for people: `a whole number from 1 to 100`.
    public String words() {
        var one =
                switch (kind) {
                    case TEXT -> text();
                    case NUMBER -> "a whole number" + bounds();
                    case TRUTH -> "true or false";
                    case CHOICE -> "one of " + quoted();
                };
        return isList ? one + ", or a list of such" : one;
    }

    private String text() {
        return switch (names) {
            case NOTHING -> "text";
            case FILE -> "the path of a file";
            case FOLDER -> "the path of a folder";
            case DATASET -> "the name of a dataset";
            case COLUMN -> "the name of a column";
            case COLUMNS -> "the name of a column, or a pattern such as Q*";
        };
    }

    private String bounds() {
        if (min == Integer.MIN_VALUE) {
            return max == Integer.MAX_VALUE ? "" : " of at most " + max;
        }
        return max == Integer.MAX_VALUE ? " of at least " + min : " from " + min + " to " + max;
    }

    private String quoted() {
        return values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
    }

    /// A right value, as it is written.
    public String example() {
        if (!byDefault.isEmpty()) {
            return byDefault;
        }
        return switch (kind) {
            case TEXT ->
                    switch (names) {
                        case NOTHING -> "words";
                        case FILE -> "summary.md";
                        case FOLDER -> "corpus/";
                        case DATASET -> "contributions";
                        case COLUMN -> "region";
                        case COLUMNS -> "Q*";
                    };
            case NUMBER -> String.valueOf(Math.max(1, min));
            case TRUTH -> "true";
            case CHOICE -> values.get(0);
        };
    }
}
