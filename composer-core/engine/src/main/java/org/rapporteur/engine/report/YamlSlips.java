package org.rapporteur.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people get wrong in YAML, as guesses for a line that the parser refuses: likeliest first.
final class YamlSlips {
    private static final Pattern INDENT = Pattern.compile("^[ \\t]*\\t[ \\t]*");
    private static final Pattern NO_SPACE =
            Pattern.compile("^(\\s*(?:- )*)([A-Za-z][A-Za-z0-9_-]*):([^\\s/:].*)$");
    private static final Pattern NO_COLON =
            Pattern.compile("^(\\s*(?:- )*)([a-z][a-z-]*)(?: *=|;)? +(\\S.*)$");

    private final YamlLines lines;
    private final YamlTree.Outcome.Broken broken;
    private final List<YamlSlip> guesses = new ArrayList<>();

    private YamlSlips(YamlLines lines, YamlTree.Outcome.Broken broken) {
        this.lines = lines;
        this.broken = broken;
    }

    static List<YamlSlip> at(YamlLines lines, YamlTree.Outcome.Broken broken) {
        var slips = new YamlSlips(lines, broken);
        int line = Math.min(broken.line(), lines.count() - 1);
        slips.tab(line);
        slips.notClosed();
        slips.add(YamlQuoting.of(lines, line));
        if (broken.contextLine() >= 0) {
            slips.add(YamlQuoting.of(lines, broken.contextLine()));
        }
        slips.missingColon(line);
        slips.missingColon(broken.contextLine());
        slips.missingColon(line - 1);
        slips.indentation(line);
        slips.quoteAbove(line);
        return slips.guesses;
    }

    private void add(Optional<YamlSlip> guess) {
        guess.ifPresent(guesses::add);
    }

    private void tab(int line) {
        var text = lines.line(line);
        var matcher = INDENT.matcher(text);
        if (!matcher.find()) {
            return;
        }
        for (int width : indents(line, text.substring(0, matcher.end()))) {
            guesses.add(
                    new YamlSlip(
                            line,
                            text.indexOf('\t'),
                            " ".repeat(width) + text.substring(matcher.end()),
                            "a tab stands in the indentation",
                            "indent it by " + width + " spaces instead"));
        }
    }

    private List<Integer> indents(int line, String tabbed) {
        var widths = new ArrayList<Integer>();
        widths.add(tabbed.replace("\t", "  ").length());
        widths.add(tabbed.replace("\t", "    ").length());
        for (int above : YamlIndents.above(lines, line)) {
            widths.add(above);
            widths.add(above + 2);
        }
        return widths;
    }

    private void notClosed() {
        int line = broken.contextLine();
        if (line < 0) {
            return;
        }
        var text = lines.line(line);
        var context = broken.context();
        int column = text.offsetByCodePoints(0, Math.min(broken.contextColumn(), text.length()));
        if (context.contains("quoted scalar")) {
            var quote = text.substring(column, Math.min(column + 1, text.length()));
            close(line, column, quote, "the quote that is opened here is never closed");
        } else if (context.contains("flow sequence")) {
            close(line, column, "]", "the `[` that is opened here is never closed");
        } else if (context.contains("flow mapping")) {
            close(line, column, "}", "the `{` that is opened here is never closed");
        }
    }

    private void close(int line, int column, String sign, String message) {
        var text = lines.line(line);
        int comment = text.indexOf(" #", column);
        var content = comment < 0 ? text : text.substring(0, comment);
        guesses.add(
                new YamlSlip(line, column, content.stripTrailing() + sign, message, "close it"));
    }

    private void missingColon(int line) {
        if (line < 0) {
            return;
        }
        var text = lines.line(line);
        var joined = NO_SPACE.matcher(text);
        if (joined.matches()) {
            guesses.add(
                    new YamlSlip(
                            line,
                            joined.end(2),
                            joined.group(1) + joined.group(2) + ": " + joined.group(3),
                            "a space is missing after the colon",
                            "write a space there"));
        }
        var apart = NO_COLON.matcher(text);
        if (apart.matches() && !text.contains(": ")) {
            guesses.add(
                    new YamlSlip(
                            line,
                            apart.end(2),
                            apart.group(1) + apart.group(2) + ": " + apart.group(3),
                            "a colon is missing after the key",
                            "write a colon there"));
        }
    }

    private void indentation(int line) {
        var text = lines.line(line);
        int present = text.length() - text.stripLeading().length();
        for (int width : YamlIndents.fitting(lines, line)) {
            if (width != present) {
                guesses.add(
                        new YamlSlip(
                                line,
                                present,
                                " ".repeat(width) + text.strip(),
                                "the line does not stand under those above it",
                                width == 0
                                        ? "delete the spaces before it"
                                        : "indent it by " + width + " spaces"));
            }
        }
    }

    /// A quote that is opened further up and ends where the next one begins.
    private void quoteAbove(int line) {
        for (int i = line; i >= 0; i--) {
            var text = lines.line(i);
            int first = text.indexOf('"');
            if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
                close(i, first, "\"", "the quote that is opened here is never closed");
            }
        }
    }
}
