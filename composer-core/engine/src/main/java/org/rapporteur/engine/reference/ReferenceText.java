package org.rapporteur.engine.reference;

import org.rapporteur.document.Inline;
import org.rapporteur.document.Text;
import org.rapporteur.engine.reference.References.Outcome;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Plain text with references in it, such as a title in report.yaml. `\$` is a dollar sign.
public final class ReferenceText {
    private ReferenceText() {}

    /// The text as inlines: words as they are, and a figure for each reference. A wrong one is
    /// reported and stays as it was written.
    ///
    /// @param position where the text stands: that of every inline and finding
    public static List<Inline> parse(
            String text,
            References references,
            SourcePosition position,
            Consumer<Finding> findings) {
        reportControls(text, position, findings);
        var inlines = new ArrayList<Inline>();
        var words = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '$') {
                words.append('$');
                i += 2;
                continue;
            }
            int end = c == '$' ? ReferenceSyntax.end(text, i) : -1;
            if (end < 0) {
                words.append(c);
                i++;
                continue;
            }
            var expression = ReferenceSyntax.expression(text, i, end);
            switch (references.resolve(expression, position)) {
                case Outcome.Bound(var datum) -> {
                    flush(words, inlines, position);
                    inlines.add(datum);
                }
                case Outcome.Literal(), Outcome.Unread() -> words.append(text, i, end);
                case Outcome.Wrong(var finding) -> {
                    findings.accept(finding);
                    words.append(text, i, end);
                }
            }
            i = end;
        }
        flush(words, inlines, position);
        return List.copyOf(inlines);
    }

    /// YAML has them in double quotes, as escapes; no page can show them.
    private static void reportControls(
            String text, SourcePosition position, Consumer<Finding> findings) {
        text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .findFirst()
                .ifPresent(c ->
                        findings.accept(
                                Finding.error(
                                                "control-character",
                                                position,
                                                String.format(
                                                        Locale.ROOT, "control character U+%04X", c))
                                        .withFix("delete it")));
    }

    private static void flush(StringBuilder words, List<Inline> inlines, SourcePosition position) {
        if (!words.isEmpty()) {
            inlines.add(new Text(words.toString(), position));
            words.setLength(0);
        }
    }
}
