package org.rapporteur.pdf.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The classes of characters that line breaking tells apart (UAX #14, table 1).
enum LineBreakClass {
    AK,
    AL,
    AP,
    AS,
    B2,
    BA,
    BB,
    BK,
    CB,
    CL,
    CM,
    CP,
    CR,
    EB,
    EM,
    EX,
    GL,
    H2,
    H3,
    HL,
    HY,
    ID,
    IN,
    IS,
    JL,
    JT,
    JV,
    LF,
    NL,
    NS,
    NU,
    OP,
    PO,
    PR,
    QU,
    RI,
    SA,
    SP,
    SY,
    VF,
    VI,
    WJ,
    ZW,
    ZWJ;

    private static final int FIRST_SYLLABLE = 0xac00;
    private static final int FINALS = 28;

    /// The table of all characters, read when the first one is asked for.
    private static final class Table {
        private static final String FILE = "/org/rapporteur/pdf/line-break.txt";

        static final int[] STARTS;
        static final LineBreakClass[] CLASSES;
        static final boolean[] WIDE;

        static {
            var lines = text().lines().filter(line -> !line.startsWith("#")).toList();
            STARTS = new int[lines.size()];
            CLASSES = new LineBreakClass[lines.size()];
            WIDE = new boolean[lines.size()];
            for (int i = 0; i < STARTS.length; i++) {
                var line = lines.get(i);
                int space = line.indexOf(' ');
                WIDE[i] = line.endsWith("*");
                STARTS[i] = Integer.parseInt(line, 0, space, 16);
                CLASSES[i] = valueOf(line.substring(space + 1, line.length() - (WIDE[i] ? 1 : 0)));
            }
        }

        private static String text() {
            try (var in = LineBreakClass.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("line-break.txt is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static int place(int codePoint) {
            int place = Arrays.binarySearch(STARTS, codePoint);
            return place >= 0 ? place : -place - 2;
        }
    }

    static LineBreakClass of(int codePoint) {
        var one = Table.CLASSES[Table.place(codePoint)];
        return switch (one) {
            case H3 -> (codePoint - FIRST_SYLLABLE) % FINALS == 0 ? H2 : H3;
            default -> one;
        };
    }

    /// Whether a character is as wide as a Chinese one (UAX #11: F, W, H).
    static boolean isWide(int codePoint) {
        return Table.WIDE[Table.place(codePoint)];
    }
}
