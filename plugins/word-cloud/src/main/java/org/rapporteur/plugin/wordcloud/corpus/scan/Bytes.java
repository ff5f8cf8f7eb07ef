package org.rapporteur.plugin.wordcloud.corpus.scan;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/// What the bytes of a text are to one who looks for words.
final class Bytes {
    /// Characters of addresses that also stand at their ends are none of their parts.
    private static final String AROUND_ADDRESSES = "()<>[]{}\",;'`|\\";

    /// ASCII characters that may stand inside of a word (UAX #29: MidLetter, MidNum, MidNumLet,
    /// ExtendNumLet, Single_Quote).
    private static final String INSIDE = "'.:_,;";

    /// Punctuation that texts are full of: of Latin 1, general, Chinese, full width.
    private static final boolean[] LATIN_SEPARATORS = separators(0x80, 0xC0);

    private static final boolean[] GENERAL_SEPARATORS = separators(0x2000, 0x2070);
    private static final boolean[] CHINESE_SEPARATORS = separators(0x3000, 0x3040);
    private static final boolean[] WIDE_SEPARATORS = separators(0xFF00, 0xFF40);

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte WITHIN = 4;
    private static final byte PART = 8;
    private static final byte PLAIN = 16;
    private static final byte[] KINDS = kinds();

    private Bytes() {}

    private static byte[] kinds() {
        var kinds = new byte[256];
        for (var c = 0; c < 128; c++) {
            var letter = (c | 32) >= 'a' && (c | 32) <= 'z';
            var digit = c >= '0' && c <= '9';
            var part = c > ' ' && c < 127 && AROUND_ADDRESSES.indexOf(c) < 0;
            kinds[c] =
                    (byte)
                            ((letter ? LETTER : 0)
                                    | (digit ? DIGIT : 0)
                                    | (INSIDE.indexOf(c) >= 0 ? WITHIN : 0)
                                    | (part ? PART : 0)
                                    | (!part && c != '\'' ? PLAIN : 0));
        }
        return kinds;
    }

    /// Characters that end every word, whatever stands beside them.
    private static boolean[] separators(int first, int end) {
        var separators = new boolean[end - first];
        for (var c = first; c < end; c++) {
            separators[c - first] =
                    switch (UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK)) {
                        case UCharacter.WordBreak.OTHER,
                                UCharacter.WordBreak.WSEGSPACE,
                                UCharacter.WordBreak.NEWLINE ->
                                !UCharacter.isLetterOrDigit(c);
                        default -> false;
                    };
        }
        return separators;
    }

    static boolean isLetter(byte b) {
        return (KINDS[b & 255] & LETTER) != 0;
    }

    static boolean isDigit(byte b) {
        return (KINDS[b & 255] & DIGIT) != 0;
    }

    static boolean isWithin(byte b) {
        return (KINDS[b & 255] & WITHIN) != 0;
    }

    /// Whether an address may hold it.
    static boolean isPart(byte b) {
        return (KINDS[b & 255] & PART) != 0;
    }

    /// An ASCII character that ends every word and every address.
    static boolean isPlain(byte b) {
        return (KINDS[b & 255] & PLAIN) != 0;
    }

    /// How long a separator beyond ASCII is that begins here; 0 if none does.
    static int separator(byte[] text, int at) {
        return switch (text[at]) {
            case (byte) 0xC2 -> isAmong(LATIN_SEPARATORS, 0, text[at + 1]) ? 2 : 0;
            case (byte) 0xE2 -> {
                var block = text[at + 1] - (byte) 0x80;
                yield block <= 1 && isAmong(GENERAL_SEPARATORS, block, text[at + 2]) ? 3 : 0;
            }
            case (byte) 0xE3 ->
                    text[at + 1] == (byte) 0x80 && isAmong(CHINESE_SEPARATORS, 0, text[at + 2])
                            ? 3
                            : 0;
            case (byte) 0xEF ->
                    text[at + 1] == (byte) 0xBC && isAmong(WIDE_SEPARATORS, 0, text[at + 2])
                            ? 3
                            : 0;
            default -> 0;
        };
    }

    /// @param block of 64 characters
    /// @param last the last byte of a character
    private static boolean isAmong(boolean[] separators, int block, byte last) {
        var index = block * 64 + (last & 0x3F);
        return (last & 0xC0) == 0x80 && index < separators.length && separators[index];
    }

    /// Whether a Chinese character begins here: U+4000 to U+9FFF.
    static boolean isHan(byte[] text, int at) {
        return text[at] >= (byte) 0xE4 && text[at] <= (byte) 0xE9;
    }
}
