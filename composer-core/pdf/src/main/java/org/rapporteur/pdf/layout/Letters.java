package org.rapporteur.pdf.layout;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// The characters of a paragraph, measured: how far each moves the pen, and where lines may end.
final class Letters {
    static final char HYPHEN = '-';

    private static final int SHORT_WORD = 10;

    final String text;
    final BreakPoints.Kind[] breaks;
    private final List<Run> runs;

    /// By char: its run, and how far it moves the pen.
    private final int[] runAt;

    private final double[] advance;

    /// Whether most of it is written without spaces, so that lines are justified between
    /// characters.
    private final boolean isChinese;

    /// @param verbatim whether every space counts, as in code
    Letters(List<Run> runs, LineRules rules, boolean verbatim) {
        this.runs = runs;
        int length = 0;
        for (var run : runs) {
            length += run.text().length();
        }
        runAt = new int[length];
        advance = new double[length];
        var all = new StringBuilder(length);
        var starts = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            flatten(i, verbatim, all);
            starts[i + 1] = all.length();
        }
        text = all.toString();
        breaks = rules.breaks(text);
        for (int i = 0; i < runs.size(); i++) {
            measure(runs.get(i).look(), starts[i], starts[i + 1]);
        }
        int wide = runs.stream().filter(Letters::isWide).mapToInt(Letters::length).sum();
        isChinese = wide > gaps(text, false);
    }

    private static boolean isWide(Run run) {
        return Look.isWide(run.look().font());
    }

    private static int length(Run run) {
        return run.text().length();
    }

    private void flatten(int index, boolean verbatim, StringBuilder all) {
        var run = runs.get(index);
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            if (verbatim || c != ' ' || !endsInSpace(all)) {
                runAt[all.length()] = index;
                all.append(c);
            }
        }
    }

    private static boolean endsInSpace(StringBuilder all) {
        return all.isEmpty() || isSpace(all.charAt(all.length() - 1));
    }

    private void measure(Look look, int from, int to) {
        if (look.font().isShaped()) {
            measureShaped(look, from, to);
            return;
        }
        int codePoint;
        int next = from < to ? text.codePointAt(from) : -1;
        for (int i = from; i < to; i += Character.charCount(codePoint)) {
            codePoint = next;
            int after = i + Character.charCount(codePoint);
            next = after < to ? text.codePointAt(after) : -1;
            if (codePoint != '\n') {
                double kern = next < 0 ? 0 : look.font().kern(codePoint, next);
                advance[i] = look.advance(codePoint) + kern * look.size() / 1000;
            }
        }
    }

    /// Words as a whole: their width stands at their first char.
    private void measureShaped(Look look, int from, int to) {
        for (int i = from; i < to; ) {
            if (isSpace(i)) {
                advance[i] = text.charAt(i) == ' ' ? look.advance(' ') : 0;
                i++;
            } else {
                int end = pieceEnd(i);
                advance[i] = look.width(text.substring(i, end));
                i = end;
            }
        }
    }

    int length() {
        return text.length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    boolean isSpace(int index) {
        return isSpace(text.charAt(index));
    }

    boolean isShaped(int index) {
        return run(index).look().font().isShaped();
    }

    Run run(int index) {
        return runs.get(runAt[index]);
    }

    /// Whether a char has a gap behind it that justification can widen, though it is no space.
    boolean isSpread(int index) {
        return isChinese && isWide(run(index));
    }

    /// How many gaps justification can widen.
    ///
    /// @param spread whether there is one behind each character, and not only spaces
    static int gaps(String text, boolean spread) {
        return (int)
                (spread ? text.codePoints().count() : text.chars().filter(c -> c == ' ').count());
    }

    boolean areOfOneRun(int one, int other) {
        return runAt[one] == runAt[other];
    }

    double advance(int index) {
        return advance[index];
    }

    /// How far a hyphen behind a char would move the pen.
    double hyphen(int index) {
        return run(index).look().advance(HYPHEN);
    }

    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += advance[i];
        }
        return width;
    }

    /// Behind the last char that is not a space.
    int inked(int start, int end) {
        int inked = end;
        while (inked > start && isSpace(inked - 1)) {
            inked--;
        }
        return inked;
    }

    /// Whether a last line would be one word with fewer letters than look well alone.
    boolean isShortWord(int start) {
        int end = inked(start, length());
        if (end > start && isSpread(end - 1)) {
            return end - start < 2;
        }
        return end - start < SHORT_WORD && text.substring(start, end).indexOf(' ') < 0;
    }

    /// Behind the last char of a word.
    int wordEnd(int index) {
        int end = index;
        while (end < text.length() && !isSpace(end)) {
            end++;
        }
        return end;
    }

    /// Where a piece of shaped text ends that is measured as a whole.
    int pieceEnd(int index) {
        int end = index;
        while (end < text.length() && areOfOneRun(end, index) && !isSpace(end)) {
            if (breaks[end++] == BreakPoints.Kind.ALLOWED) {
                break;
            }
        }
        return end;
    }

    boolean belongsToOneBefore(int index) {
        return Character.isLowSurrogate(text.charAt(index))
                || Character.getType(text.codePointAt(index)) == Character.NON_SPACING_MARK;
    }

    /// Cuts a shaped piece between two letters, and measures both parts.
    ///
    /// @param start of the line
    /// @param piece its first char
    /// @param width of the line
    /// @return where it was cut
    int cut(int start, int piece, double width) {
        var look = run(piece).look();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        var word = text.substring(piece, pieceEnd(piece));
        letters.setText(word);
        double room = width - width(start, piece);
        int cut = piece > start ? 0 : letters.next();
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (look.width(word.substring(0, next)) > room) {
                break;
            }
            cut = next;
        }
        if (cut > 0 && cut < word.length()) {
            advance[piece] = look.width(word.substring(0, cut));
            advance[piece + cut] = look.width(word.substring(cut));
        }
        return piece + cut;
    }

    /// The run of some chars; what is said for it is only their share.
    Run part(int from, int to) {
        var run = run(from);
        if (run.spoken().isEmpty()) {
            return run;
        }
        int first = from;
        while (first > 0 && areOfOneRun(first - 1, from)) {
            first--;
        }
        int end = to;
        while (end < text.length() && areOfOneRun(end, from)) {
            end++;
        }
        if (from == first && to == end) {
            return run;
        }
        boolean alike = run.spoken().length() == end - first;
        return run.saying(alike ? run.spoken().substring(from - first, to - first) : "");
    }
}
