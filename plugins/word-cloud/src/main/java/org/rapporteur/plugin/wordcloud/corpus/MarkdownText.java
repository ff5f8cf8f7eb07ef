package org.rapporteur.plugin.wordcloud.corpus;

/// The words of a Markdown text: no front matter, code, link targets and ids. Marks that are no
/// letters are left to the word breaker, raw HTML to [HtmlText].
final class MarkdownText {
    private final StringBuilder plain = new StringBuilder();
    private String fence = "";

    private MarkdownText() {}

    static String plain(String markdown) {
        var text = new MarkdownText();
        text.afterFrontMatter(markdown).lines().forEach(text::line);
        return withoutCodeAndTargets(text.plain.toString());
    }

    private String afterFrontMatter(String markdown) {
        if (!markdown.startsWith("---\n")) {
            return markdown;
        }
        var end = markdown.indexOf("\n---\n", 3);
        return end < 0 ? markdown : markdown.substring(end + 5);
    }

    private void line(String line) {
        var words = line.strip();
        if (!fence.isEmpty()) {
            if (words.startsWith(fence) && words.chars().allMatch(c -> c == fence.charAt(0))) {
                fence = "";
            }
        } else if (words.startsWith("```") || words.startsWith("~~~")) {
            fence = words.substring(0, run(words, 0));
        } else if (!isDefinition(words)) {
            plain.append(line).append('\n');
        }
    }

    /// `[id]: target`, but not a footnote, which is text: `[^1]: …`.
    private static boolean isDefinition(String line) {
        return line.startsWith("[") && !line.startsWith("[^") && line.indexOf("]: ") > 1;
    }

    private static String withoutCodeAndTargets(String text) {
        var kept = new StringBuilder(text.length());
        var at = 0;
        while (at < text.length()) {
            var end = hidden(text, at);
            if (end > at) {
                kept.append(' ');
                at = end;
            } else {
                kept.append(text.charAt(at++));
            }
        }
        return kept.toString();
    }

    /// Where the hidden part ends that starts here; `at` itself when none does.
    private static int hidden(String text, int at) {
        return switch (text.charAt(at)) {
            case '`' -> afterCode(text, at);
            case ']' -> afterTarget(text, at);
            case '[' -> text.startsWith("[^", at) ? after(text, at, "]", at) : at;
            case '{' -> text.startsWith("{#", at) ? after(text, at, "}", at) : at;
            default -> at;
        };
    }

    private static int afterCode(String text, int at) {
        var ticks = text.substring(at, at + run(text, at));
        for (var end = at + ticks.length(); ; ) {
            end = text.indexOf(ticks, end);
            if (end < 0) {
                return at + ticks.length();
            }
            var run = run(text, end);
            end += run;
            if (run == ticks.length()) {
                return end;
            }
        }
    }

    /// After `](target "title")` or `][id]`.
    private static int afterTarget(String text, int at) {
        if (text.startsWith("][", at)) {
            return after(text, at, "]", at + 2);
        }
        if (!text.startsWith("](", at)) {
            return at;
        }
        var depth = 0;
        for (var end = at + 1; end < text.length() && text.charAt(end) != '\n'; end++) {
            depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            if (depth == 0) {
                return end + 1;
            }
        }
        return at;
    }

    private static int after(String text, int at, String sign, int from) {
        var end = text.indexOf(sign, from);
        return end < 0 ? at : end + sign.length();
    }

    /// How many equal characters stand here.
    private static int run(String text, int at) {
        var end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }
}
