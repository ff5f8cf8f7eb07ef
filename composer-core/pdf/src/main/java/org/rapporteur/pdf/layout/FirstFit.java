package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// Ends the lines of a text one after the other, as many words to a line as fit.
///
/// @param broken told of each word that is wider than a line, once
record FirstFit(Letters letters, BrokenWords broken) {
    private static final double TOLERANCE = 0.01;

    List<LineEnd> ends(double width) {
        var ends = new ArrayList<LineEnd>();
        int start = 0;
        while (start < letters.length()) {
            start = endOfLine(start, width + TOLERANCE);
            ends.add(new LineEnd(start));
        }
        return ends;
    }

    /// The same, but the last line is not one short word.
    List<LineEnd> raggedEnds(double width) {
        var ends = ends(width);
        int before = ends.size() < 2 ? 0 : ends.get(ends.size() - 2).end();
        if (before > 0 && letters.isShortWord(before)) {
            int start = ends.size() < 3 ? 0 : ends.get(ends.size() - 3).end();
            int earlier = earlierEnd(start, before);
            if (earlier > start + (before - start) / 2) {
                ends.set(ends.size() - 2, new LineEnd(earlier));
            }
        }
        return ends;
    }

    /// As many lines as the width needs, all of about the same width.
    ///
    /// @param minimum the width of the widest piece that should not be broken
    List<LineEnd> balancedEnds(double minimum, double width) {
        int count = ends(width).size();
        var quiet = new FirstFit(letters, BrokenWords.UNTOLD);
        double low = minimum;
        double high = width;
        while (count > 1 && high - low > 1) {
            double middle = (low + high) / 2;
            if (quiet.ends(middle).size() > count) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return quiet.ends(high);
    }

    /// The last place before an end where the line could end too.
    private int earlierEnd(int start, int end) {
        for (int i = end - 2; i > start; i--) {
            if (letters.breaks[i] == BreakPoints.Kind.ALLOWED) {
                return i + 1;
            }
        }
        return start;
    }

    private int endOfLine(int start, double width) {
        double x = 0;
        int allowed = start;
        int emergency = start;
        for (int i = start; i < letters.length(); i++) {
            x += letters.advance(i);
            if (x > width && !letters.isSpace(i) && (i > start || canBeCut(i))) {
                return allowed > start ? allowed : inWord(start, emergency, i, width);
            }
            switch (letters.breaks[i]) {
                case FORCED -> {
                    return i + 1;
                }
                case ALLOWED -> allowed = i + 1;
                case EMERGENCY -> emergency = i + 1;
                case NONE, HYPHEN -> {}
            }
        }
        return letters.length();
    }

    /// Whether a whole piece of shaped text begins here, and not a single letter.
    private boolean canBeCut(int index) {
        return letters.isShaped(index) && letters.pieceEnd(index) > index + 1;
    }

    /// @param full the first char that does not fit
    private int inWord(int start, int emergency, int full, double width) {
        if (emergency > start) {
            return emergency;
        }
        if (start == 0 || letters.isSpace(start - 1)) {
            var word = letters.text.substring(start, letters.wordEnd(start));
            broken.tell(word, letters.run(start).position());
        }
        if (letters.isShaped(full)) {
            return letters.cut(start, full, width);
        }
        int end = full;
        while (end - 1 > start && letters.belongsToOneBefore(end)) {
            end--;
        }
        return end;
    }
}
