package org.rapporteur.engine.check;

import org.rapporteur.document.Passage;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.regex.Pattern;

/// A note mark, `**` or `†`, at the beginning of a text, to which nothing in the report refers.
final class NoteMark extends Rule<NoOptions> {
    private static final Pattern MARK = Pattern.compile("^([*†‡§]{1,3})\\s?\\p{L}");

    private final Reading reading;

    NoteMark(Reading reading) {
        super(
                "unused-footnote",
                Severity.WARNING,
                "A note that nothing refers to.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var prose = reading.of(request).prose();
        for (var passage : prose) {
            var mark = MARK.matcher(passage.text());
            if (mark.find() && passage.isWritten(0, mark.end(1))) {
                var sign = mark.group(1);
                boolean referred =
                        prose.stream().anyMatch(other -> other != passage && refers(other, sign));
                if (!referred) {
                    request.report(
                            finding(
                                            passage.position(0),
                                            "the note mark `%s` stands here, and nothing refers to it"
                                                    .formatted(sign))
                                    .quoting(passage.text().substring(mark.end(1)).strip())
                                    .withFix(
                                            "delete the mark, or write a footnote: `[^1]` where it"
                                                    + " belongs, `[^1]: …` below"));
                }
            }
        }
    }

    /// Whether a word of the passage carries the mark.
    private static boolean refers(Passage passage, String sign) {
        int at = passage.text().indexOf(sign, 1);
        while (at > 0) {
            int end = at + sign.length();
            boolean ends =
                    end == passage.text().length() || passage.text().charAt(end) != sign.charAt(0);
            if (ends && !Character.isWhitespace(passage.text().charAt(at - 1))) {
                return true;
            }
            at = passage.text().indexOf(sign, at + 1);
        }
        return false;
    }
}
