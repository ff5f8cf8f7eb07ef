package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Scalars, and the slip that shortens them unseen: `title: Meeting #5 on X`.
final class YamlScalar {
    /// One space, and no space after the `#`: nobody writes comments so.
    private static final Pattern CUTTING = Pattern.compile(" #[\\p{L}\\p{N}].*");

    private static final Pattern WORDS = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);

    private YamlScalar() {}

    static SourcePosition position(Event event, YamlLines lines) {
        return event.getStartMark()
                .map(mark -> lines.position(mark.getLine(), mark.getColumn()))
                .orElseGet(() -> SourcePosition.of(lines.file()));
    }

    static YamlNode.YamlText read(ScalarEvent event, YamlLines lines, Consumer<Finding> findings) {
        var position = position(event, lines);
        var text = event.getValue();
        if (text.length() > YamlTree.LONGEST_SCALAR) {
            throw new YamlRefused(
                    Finding.error(
                                    "yaml-limit",
                                    position,
                                    "the text has more than "
                                            + YamlTree.LONGEST_SCALAR
                                            + " characters")
                            .withFix("move the text to a file of its own"));
        }
        if (event.isPlain() && WORDS.matcher(text).matches()) {
            event.getStartMark()
                    .ifPresent(start ->
                            event.getEndMark()
                                    .ifPresent(
                                            end -> reportCut(text, start, end, lines, findings)));
        }
        return new YamlNode.YamlText(
                Normalizer.normalize(text, Normalizer.Form.NFC), !event.isPlain(), position);
    }

    private static void reportCut(
            String text, Mark start, Mark end, YamlLines lines, Consumer<Finding> findings) {
        if (start.getLine() != end.getLine()) {
            return;
        }
        var line = lines.line(end.getLine());
        int from = line.offsetByCodePoints(0, start.getColumn());
        int to = line.offsetByCodePoints(0, end.getColumn());
        if (!CUTTING.matcher(line.substring(to)).matches()) {
            return;
        }
        var whole = line.substring(from).stripTrailing();
        findings.accept(
                Finding.error(
                                "yaml-comment",
                                lines.position(end.getLine(), end.getColumn() + 1),
                                "the text would end at `"
                                        + lastWord(text)
                                        + "`: ` #` begins a comment")
                        .quoting(line.substring(to).strip())
                        .withFix(
                                "put the text in quotes: "
                                        + line.substring(0, from).stripLeading()
                                        + quoted(whole)
                                        + "; if it is a comment, put a space after `#`"));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /// A text as YAML takes it whatever it holds.
    static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? '"' + text + '"'
                : "'" + text.replace("'", "''") + "'";
    }
}
