package org.rapporteur.engine.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that needs quotes: `title: Report: a summary`, `title: [Draft] Report`.
final class YamlQuoting {
    private static final Pattern KEYED =
            Pattern.compile("^(\\s*(?:- +)*[A-Za-z_][A-Za-z0-9_ -]*: +)(\\S.*?)(\\s+#\\s.*)?$");
    private static final Pattern LISTED = Pattern.compile("^(\\s*(?:- +)+)(\\S.*?)(\\s+#\\s.*)?$");

    /// `- participants:` is no text.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_/-]+:");

    /// Quotes around the whole, with a `\` or an apostrophe inside that ends or spoils them.
    private static final Pattern WRAPPED =
            Pattern.compile("^\"([^\"]*)\"$|^'((?:[^']|(?<=\\p{L})'(?=\\p{L}))*)'$");

    private YamlQuoting() {}

    static Optional<YamlSlip> of(YamlLines lines, int line) {
        var text = lines.line(line);
        var keyed = KEYED.matcher(text);
        if (keyed.matches()) {
            return slip(line, keyed);
        }
        var listed = LISTED.matcher(text);
        return listed.matches() && !NAME.matcher(listed.group(2)).matches()
                ? slip(line, listed)
                : Optional.empty();
    }

    private static Optional<YamlSlip> slip(int line, Matcher parts) {
        var value = parts.group(2);
        char first = value.charAt(0);
        boolean isOpen = first == '"' && value.indexOf('"', 1) < 0;
        if (isOpen) {
            return Optional.empty();
        }
        var quoted = YamlScalar.quoted(WRAPPED.matcher(value).replaceFirst("$1$2"));
        return Optional.of(
                new YamlSlip(
                        line,
                        parts.start(2) + trouble(value),
                        parts.group(1) + quoted,
                        message(value),
                        quoted.startsWith("'")
                                ? "put the text in single quotes"
                                : "put the text in quotes"));
    }

    private static int trouble(String value) {
        return "[{\"'@`%&*!|>".indexOf(value.charAt(0)) >= 0 ? 0 : Math.max(0, value.indexOf(": "));
    }

    private static String message(String value) {
        char first = value.charAt(0);
        return switch (first) {
            case '[', '{' ->
                    "text begins with `" + first + "`, which YAML takes for the start of a list";
            case '"' ->
                    value.indexOf('\\') >= 0
                            ? "a `\\` stands in double quotes, where it begins a special character"
                            : "the text goes on after its quotes";
            case '\'' -> "the text goes on after its quotes, or has an apostrophe inside";
            case '@', '`', '%', '&', '*', '!', '|', '>' ->
                    "text begins with `" + first + "`, which means something else in YAML";
            default ->
                    value.contains(": ") || value.endsWith(":")
                            ? "a colon inside a text: YAML takes what stands before it for a key"
                            : "the text is not readable as YAML";
        };
    }
}
