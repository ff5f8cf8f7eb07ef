package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;

/// From text to runs of one font each.
final class CharacterSetter {
    private static final int REPLACEMENT = '?';

    private final Job job;
    private final FindingList findings;

    CharacterSetter(Job job, FindingList findings) {
        this.job = job;
        this.findings = findings;
    }

    void set(String text, Voice voice, List<Run> runs) {
        if (text.isEmpty()) {
            return;
        }
        var words = Normalizer.normalize(text, Normalizer.Form.NFC);
        var shown = voice.capitals() ? words.toUpperCase(job.language) : words;
        var spoken = shown.equals(words) ? "" : words;
        var part = new StringBuilder();
        @Nullable SetFont font = null;
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            int codePoint = Drawn.of(shown.codePointAt(i));
            if (codePoint < 0) {
                continue;
            }
            var next = fontOf(codePoint, font, voice);
            if (next == null) {
                findings.missingGlyph(codePoint, voice.position());
                codePoint = REPLACEMENT;
                next = fontOf(codePoint, font, voice);
            }
            if (next == null) {
                continue;
            }
            if (font != null && !next.equals(font)) {
                var rest = spaces(part, font);
                runs.add(run(part.toString(), font, voice, ""));
                part.setLength(0);
                part.append(rest);
                spoken = "";
            }
            font = next;
            part.appendCodePoint(codePoint);
        }
        if (font != null) {
            runs.add(run(part.toString(), font, voice, spoken));
        }
    }

    void lineBreak(Voice voice, List<Run> runs) {
        var font = job.metrics.font(voice.cut(), ' ');
        if (font != null) {
            runs.add(run(Run.LINE_BREAK, font, voice, ""));
        }
    }

    private static Run run(String text, SetFont font, Voice voice, String spoken) {
        // letters that are joined are never spaced out
        double tracking = font.isShaped() ? 0 : voice.tracking();
        var look = new Look(font, voice.size(), voice.colour(), tracking, voice.rise());
        return new Run(text, look, voice.meaning(), spoken, voice.position());
    }

    /// Takes the spaces off the end of a shaped part: they belong to what follows, where they are
    /// between words whichever way these run.
    private static String spaces(StringBuilder part, SetFont font) {
        int end = part.length();
        while (font.isShaped() && end > 1 && part.charAt(end - 1) == ' ') {
            end--;
        }
        var spaces = part.substring(end);
        part.setLength(end);
        return spaces;
    }

    /// Spaces and marks stay with the characters before them where that font has them.
    private @Nullable SetFont fontOf(int codePoint, @Nullable SetFont before, Voice voice) {
        if (before != null
                && before.isShaped()
                && !Character.isLetterOrDigit(codePoint)
                && before.advance(codePoint) > 0) {
            return before;
        }
        return job.metrics.font(voice.cut(), codePoint);
    }
}
