package org.rapporteur.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A figure that a dataset knows of itself, beyond what can be counted in it: a reader gives the
/// mean of a question, and reports write `$survey.mean('Q3')`. Made with the factories below, not
/// with the constructor, which may gain parameters.
///
/// ```java
/// Measure.number("mean", List.of("Q3"), new BigDecimal("4.2")).from("21 answers to Q3").over("Q3");
/// ```
///
/// @param name what stands after the dataset's name: letters, digits and `_`, in lower case
/// @param arguments what stands in the parentheses; empty for none
/// @param value as it stands in files: `4.2`
/// @param evidence where it comes from, for people; empty: the dataset's source
/// @param column the column whose filled cells it is calculated from; empty: whole rows
public record Measure(
        String name,
        List<String> arguments,
        Kind kind,
        String value,
        String evidence,
        String column) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /// How it is printed.
    public enum Kind {
        /// In digits, with the decimal mark of the report's language.
        NUMBER,
        /// A whole number of hundredths: `63 %`.
        PERCENT,
        TEXT
    }

    /// @throws IllegalArgumentException if the name could not be written in a report
    public Measure {
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(column, "column");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a measure is called like `mean` or `response_rate`, not `" + name + "`");
        }
    }

    /// A number, printed with all its decimals; round it first.
    public static Measure number(String name, List<String> arguments, BigDecimal value) {
        return new Measure(name, arguments, Kind.NUMBER, value.toPlainString(), "", "");
    }

    /// A share in percent.
    public static Measure percent(String name, List<String> arguments, long value) {
        return new Measure(name, arguments, Kind.PERCENT, Long.toString(value), "", "");
    }

    /// Words.
    public static Measure text(String name, List<String> arguments, String value) {
        return new Measure(name, arguments, Kind.TEXT, value, "", "");
    }

    /// The same measure, with where it comes from, for people.
    public Measure from(String evidence) {
        return new Measure(name, arguments, kind, value, evidence, column);
    }

    /// The same measure, calculated from the filled cells of a column, which `rapporteur explain`
    /// then shows.
    public Measure over(String column) {
        return new Measure(name, arguments, kind, value, evidence, column);
    }

    /// As a report writes it after the dataset's name: `mean('Q3')`.
    public String written() {
        if (arguments.isEmpty()) {
            return name;
        }
        var written = new StringBuilder(name).append('(');
        for (var argument : arguments) {
            var quote = argument.contains("'") ? "\"" : "'";
            written.append(written.charAt(written.length() - 1) == '(' ? "" : ", ");
            written.append(quote).append(argument).append(quote);
        }
        return written.append(')').toString();
    }
}
