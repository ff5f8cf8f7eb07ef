package org.rapporteur.plugin.wordcloud.corpus;

import java.util.Locale;
import java.util.Set;

/// The words of an HTML text, without its tags, comments, scripts and code.
final class HtmlText {
    /// Elements whose content is no text to be read.
    private static final Set<String> HIDDEN =
            Set.of(
                    "code",
                    "head",
                    "math",
                    "noscript",
                    "pre",
                    "script",
                    "style",
                    "svg",
                    "template",
                    "textarea");

    /// Elements that may stand inside a word.
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "cite", "em", "font", "i", "mark", "s", "small",
                    "span", "strong", "u", "wbr");

    private final String html;
    private final StringBuilder plain;
    private int at;

    private HtmlText(String html) {
        this.html = html;
        plain = new StringBuilder(html.length());
    }

    static String plain(String html) {
        var text = new HtmlText(html);
        while (text.at < html.length()) {
            text.next();
        }
        return text.plain.toString();
    }

    private void next() {
        var c = html.charAt(at);
        if (c == '<' && html.startsWith("<!--", at)) {
            skipAfter("-->");
        } else if (c == '<' && startsTag(at + 1)) {
            tag();
        } else if (c == '&') {
            at = HtmlCharacters.decode(html, at, plain);
        } else {
            plain.append(c);
            at++;
        }
    }

    private boolean startsTag(int index) {
        return index < html.length()
                && (isAsciiLetter(html.charAt(index)) || "/!?".indexOf(html.charAt(index)) >= 0);
    }

    private void tag() {
        var start = at + 1;
        var end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        var name = html.substring(start, end).toLowerCase(Locale.ROOT);
        var inline = INLINE.contains(name) || closesInline();
        skipTag();
        if (HIDDEN.contains(name) && html.charAt(at - 2) != '/') {
            skipTo("</" + name);
        }
        if (!inline) {
            plain.append(' ');
        }
    }

    private boolean closesInline() {
        return html.startsWith("</", at)
                && INLINE.stream().anyMatch(name -> isElement(at + 2, name));
    }

    private boolean isElement(int index, String name) {
        var end = index + name.length();
        return html.regionMatches(true, index, name, 0, name.length())
                && (end == html.length() || !Character.isLetterOrDigit(html.charAt(end)));
    }

    /// To the `>` that stands in no quoted value.
    private void skipTag() {
        var quote = '\0';
        for (at++; at < html.length(); at++) {
            var c = html.charAt(at);
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '>') {
                at++;
                return;
            } else if (c == '"' || (c == '\'' && html.charAt(at - 1) == '=')) {
                quote = c;
            }
        }
    }

    private void skipTo(String sign) {
        while (at < html.length() && !html.regionMatches(true, at, sign, 0, sign.length())) {
            at++;
        }
    }

    private void skipAfter(String sign) {
        var end = html.indexOf(sign, at);
        at = end < 0 ? html.length() : end + sign.length();
        plain.append(' ');
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }
}
