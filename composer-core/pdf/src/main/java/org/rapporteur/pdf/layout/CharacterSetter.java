package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// From text to runs of one font each.
final class CharacterSetter {
    private static final int REPLACEMENT = '?';

    private static final int DASH = '\u2014';

    /// The dash of Chinese, which is written as two.
    private static final int LONG_DASH = '\u2e3a';

    private final Metrics metrics;
    private final Locale language;
    private final FindingList findings;

    /// @param language of the report
    CharacterSetter(Metrics metrics, Locale language, FindingList findings) {
        this.metrics = metrics;
        this.language = language;
        this.findings = findings;
    }

    void set(String text, Voice voice, List<Run> runs) {
        if (!text.isEmpty()) {
            new Setting(text, voice, runs).set();
        }
    }

    void lineBreak(Voice voice, List<Run> runs) {
        separate(Run.LINE_BREAK, voice, runs);
    }

    /// What directs the order of the words around it (UAX #9), and is not drawn.
    void direction(int codePoint, Voice voice, List<Run> runs) {
        separate(Character.toString(codePoint), voice.tracked(0), runs);
    }

    private void separate(String text, Voice voice, List<Run> runs) {
        var font = metrics.font(voice.cut(), ' ');
        if (font != null) {
            runs.add(run(text, font, voice, ""));
        }
    }

    private static Run run(String text, SetFont font, Voice voice, String spoken) {
        // letters that are joined are never spaced out
        double tracking = font.isShaped() ? 0 : voice.tracking();
        var look =
                new Look(font, voice.size() * font.scale(), voice.colour(), tracking, voice.rise());
        return new Run(text, look, voice.meaning(), spoken, voice.position());
    }

    /// One text on its way into runs.
    private final class Setting {
        private final Voice voice;
        private final List<Run> runs;
        private final String shown;
        private final FontRuns fonts;
        private final StringBuilder part = new StringBuilder();

        /// What is said for all of it where capitals are drawn; else empty.
        private String spoken;

        private @Nullable SetFont font;

        Setting(String text, Voice voice, List<Run> runs) {
            this.voice = voice;
            this.runs = runs;
            var locale = voice.language() == null ? language : voice.language();
            var words = Normalizer.normalize(text, Normalizer.Form.NFC);
            this.shown = voice.capitals() ? words.toUpperCase(locale) : words;
            this.spoken = shown.equals(words) ? "" : words;
            this.fonts = new FontRuns(shown, voice.cut(), metrics, locale);
        }

        void set() {
            int codePoint;
            for (int i = 0; i < shown.length(); i += Character.charCount(codePoint)) {
                codePoint = shown.codePointAt(i);
                if (codePoint == DASH && setLongDash(i)) {
                    i++;
                } else if (Directions.isControl(codePoint)) {
                    spoken = "";
                    flush();
                    direction(codePoint, voice, runs);
                } else if (Drawn.of(codePoint) >= 0 || joins(codePoint)) {
                    set(i, codePoint);
                }
            }
            flush();
        }

        /// Whether a character without looks of its own changes those of the letters beside it.
        private boolean joins(int codePoint) {
            return (codePoint == 0x200c || codePoint == 0x200d) && font != null && font.isShaped();
        }

        private void set(int index, int codePoint) {
            if (Drawn.of(codePoint) < 0) {
                part.appendCodePoint(codePoint);
                return;
            }
            int drawn = Drawn.of(codePoint);
            var next = fonts.at(index, drawn);
            if (next == null) {
                findings.missingGlyph(codePoint, metrics.remedy(codePoint), voice.position());
                drawn = REPLACEMENT;
                next = fonts.at(index, drawn);
            }
            if (next == null) {
                return;
            }
            if (drawn != codePoint && drawn != ' ' && next.advance(codePoint) > 0) {
                drawn = codePoint;
            }
            turnTo(next);
            space(drawn);
            part.appendCodePoint(drawn);
        }

        private void turnTo(SetFont next) {
            if (font != null && !next.equals(font) && !part.isEmpty()) {
                var rest = trailingSpaces(part, font);
                spoken = "";
                flush();
                part.append(rest);
            }
            font = next;
        }

        /// Spaces the character before from the one that follows.
        private void space(int next) {
            int place = part.isEmpty() ? lastRun() : runs.size();
            if (part.isEmpty() && place < 0) {
                return;
            }
            int before =
                    part.isEmpty()
                            ? lastOf(runs.get(place).text())
                            : part.codePointBefore(part.length());
            if (Math.max(before, next) < EastAsianSpacing.FIRST_SIGN) {
                return;
            }
            boolean wide = font != null && Look.isWide(font);
            double em = EastAsianSpacing.between(before, next, wide);
            if (em != 0) {
                spoken = part.isEmpty() ? spoken : "";
                flush();
                track(place, em);
            }
        }

        /// The last run that is drawn; -1 where it says something else than its text.
        private int lastRun() {
            int place = runs.size() - 1;
            while (place >= 0 && Directions.areControls(runs.get(place).text())) {
                place--;
            }
            return place >= 0
                            && runs.get(place).spoken().isEmpty()
                            && runs.get(place).note().isEmpty()
                    ? place
                    : -1;
        }

        private static int lastOf(String text) {
            return text.codePointBefore(text.length());
        }

        /// The last character of a run gets space behind it.
        private void track(int place, double em) {
            var run = runs.remove(place);
            int start = run.text().length() - Character.charCount(lastOf(run.text()));
            var look = run.look();
            runs.add(place, part(run, run.text().substring(start), look.tracked(em * look.size())));
            if (start > 0) {
                runs.add(place, part(run, run.text().substring(0, start), look));
            }
        }

        private static Run part(Run run, String text, Look look) {
            return new Run(text, look, run.meaning(), "", run.position());
        }

        private boolean setLongDash(int index) {
            if (index + 1 >= shown.length() || shown.charAt(index + 1) != DASH) {
                return false;
            }
            var dash = fonts.at(index, DASH);
            if (dash == null || dash.advance(LONG_DASH) == 0) {
                return false;
            }
            turnTo(dash);
            spoken = "";
            flush();
            runs.add(run(Character.toString(LONG_DASH), dash, voice, "\u2014\u2014"));
            return true;
        }

        private void flush() {
            if (font != null && !part.isEmpty()) {
                runs.add(run(part.toString(), font, voice, spoken));
                part.setLength(0);
            }
        }
    }

    /// Takes the spaces off the end of a shaped part: they belong to what follows, where they are
    /// between words whichever way these run.
    private static String trailingSpaces(StringBuilder part, SetFont font) {
        int end = part.length();
        while (font.isShaped() && end > 1 && part.charAt(end - 1) == ' ') {
            end--;
        }
        var spaces = part.substring(end);
        part.setLength(end);
        return spaces;
    }
}
