package org.rapporteur.plugin.wordcloud.corpus.text;

/// The words of a Markdown text: front matter, code, link targets and ids become spaces, so that
/// all words keep their lines. Marks that are no letters are left to those who look for words, raw
/// HTML to [HtmlText].
final class MarkdownText {
    private final StringBuilder plain = new StringBuilder();
    private String fence = "";

    private MarkdownText() {}

    static String plain(String markdown) {
        var text = new MarkdownText();
        var body = text.frontMatter(markdown);
        markdown.substring(body).lines().forEach(text::line);
        return withoutCodeAndTargets(text.plain.toString());
    }

    /// Keeps the lines of what stands between `---` at the very beginning.
    ///
    /// @return where the text goes on
    private int frontMatter(String markdown) {
        if (!markdown.startsWith("---\n")) {
            return 0;
        }
        var end = markdown.indexOf("\n---\n", 3);
        if (end < 0) {
            return 0;
        }
        var body = end + 5;
        plain.repeat(
                '\n', (int) markdown.substring(0, body).chars().filter(c -> c == '\n').count());
        return body;
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
            plain.append(line);
        }
        plain.append('\n');
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
            for (; at < end; at++) {
                kept.append(text.charAt(at) == '\n' ? '\n' : ' ');
            }
            if (at < text.length()) {
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
