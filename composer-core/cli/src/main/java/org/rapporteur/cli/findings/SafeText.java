package org.rapporteur.cli.findings;

import java.util.Locale;

/// Makes text from files harmless to a terminal or log.
public final class SafeText {
    private SafeText() {}

    /// Control characters, line ends, direction marks and what nobody sees become their code point
    /// in braces, and so does the second `#` of `##[`, at which GitHub's runner looks for a
    /// command; all else stays.
    public static String of(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    if (point == '\t') {
                        safe.append(' ');
                    } else if (isHarmless(point)) {
                        safe.appendCodePoint(point);
                    } else {
                        safe.append(
                                "\\"
                                        + "u{"
                                        + Integer.toHexString(point).toUpperCase(Locale.ROOT)
                                        + "}");
                    }
                });
        return safe.toString().replace("##[", "#\\" + "u{23}[");
    }

    /// The same text with a replacement character for each half of a character.
    static String whole(String text) {
        return text.codePoints().allMatch(point -> !isHalf(point))
                ? text
                : text.codePoints()
                        .map(point -> isHalf(point) ? 0xFFFD : point)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isHalf(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    /// A whole line that is harmless already, and that no log takes for a command: GitHub's runner
    /// looks for `::` where a line begins.
    public static String line(String safe) {
        var text = safe.stripLeading();
        return text.startsWith("::")
                ? safe.substring(0, safe.length() - text.length())
                        + "\\"
                        + "u{3A}"
                        + text.substring(1)
                : safe;
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default ->
                    !isDirectionMark(point)
                            && !isUnseen(point)
                            && point != 0xFFFE
                            && point != 0xFFFF;
        };
    }

    /// Zero width space, word joiner, byte order mark, soft hyphen.
    private static boolean isUnseen(int point) {
        return point == 0x200B || point == 0x2060 || point == 0xFEFF || point == 0xAD;
    }

    /// The marks that reorder what follows (Unicode Standard Annex 9).
    private static boolean isDirectionMark(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
