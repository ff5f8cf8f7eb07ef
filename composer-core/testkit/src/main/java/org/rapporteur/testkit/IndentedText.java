package org.rapporteur.testkit;

import java.util.Locale;

/// Lines below lines, two spaces deeper at each level. Characters that cannot be seen, or look like
/// a space and are none, are written as `<U+00A0>`.
final class IndentedText {
    private final StringBuilder text = new StringBuilder();
    private int level;

    void line(String line) {
        text.append("  ".repeat(level));
        line.stripTrailing().codePoints().forEach(this::character);
        text.append('\n');
    }

    void labelled(String label, String words) {
        line(label + ": " + words);
    }

    void inside(Runnable lines) {
        level++;
        lines.run();
        level--;
    }

    private void character(int codePoint) {
        if (isSeen(codePoint)) {
            text.appendCodePoint(codePoint);
        } else {
            text.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
        }
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
