package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.FontCut;
import org.rapporteur.pdf.BundledFonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Fonts that are none, or damaged ones.
final class TrueTypeTest {
    private static final byte[] SOUND = new BundledFonts().bytes(FontCut.SANS);

    @Test
    void a_sound_font_is_taken() {
        assertEquals("", TrueType.refusal(SOUND));
    }

    @ParameterizedTest
    @CsvSource({
        "OTTO, its outlines are PostScript ones",
        "ttcf, it is a collection of fonts",
        "wOFF, it is packed for web pages (WOFF)",
        "wOF2, it is packed for web pages (WOFF)",
        "<htm, it is no TrueType file",
        "GIF8, it is no TrueType file"
    })
    void what_is_no_truetype_file_is_named(String begin, String reason) {
        var bytes = SOUND.clone();
        System.arraycopy(begin.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);

        assertEquals(reason, TrueType.refusal(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void a_very_short_file_is_none(int length) {
        assertEquals("it is no TrueType file", TrueType.refusal(Arrays.copyOf(SOUND, length)));
    }

    @Test
    void a_font_that_ends_too_early_is_damaged_wherever_it_ends() {
        for (int length = 12; length < SOUND.length; length += SOUND.length / 97) {
            assertEquals(
                    "it is damaged",
                    TrueType.refusal(Arrays.copyOf(SOUND, length)),
                    "at " + length);
        }
    }

    @Test
    void a_font_that_must_not_be_embedded_is_refused() {
        var bytes = SOUND.clone();
        ByteBuffer.wrap(bytes).putShort(at(bytes, "OS/2") + 8, (short) 2);

        assertEquals("its licence forbids to embed it", TrueType.refusal(bytes));
    }

    @Test
    void a_table_that_is_missing_is_named() {
        var bytes = SOUND.clone();
        System.arraycopy(
                "xxxx".getBytes(StandardCharsets.US_ASCII), 0, bytes, entry(bytes, "glyf"), 4);

        assertEquals("its table `glyf` is missing", TrueType.refusal(bytes));
    }

    @Test
    void a_table_that_stands_for_all_characters_there_could_be_is_refused() {
        var bytes = SOUND.clone();
        int table = at(bytes, "cmap");
        var font = ByteBuffer.wrap(bytes);
        for (int i = 0; i < font.getShort(table + 2); i++) {
            int start = table + font.getInt(table + 4 + 8 * i + 4);
            if (font.getShort(start) == 12) {
                font.putInt(start + 16 + 4, 0x7FFFFFFF);
            } else if (font.getShort(start) == 4) {
                font.putShort(start + 14, (short) 0xFFFF);
            }
        }

        assertEquals("it is damaged", TrueType.refusal(bytes));
    }

    @Test
    void no_damage_does_any_harm() {
        var random = new Random(17);
        int taken = 0;
        for (int i = 0; i < 30; i++) {
            var bytes = SOUND.clone();
            for (int flip = 0; flip < 1 + random.nextInt(6); flip++) {
                bytes[random.nextInt(i % 2 == 0 ? 400 : bytes.length)] = (byte) random.nextInt(256);
            }
            taken += TrueType.refusal(bytes).isEmpty() ? 1 : 0;
        }
        assertNotEquals(0, taken, "an outline that is bent is no damage");
    }

    private static int at(byte[] font, String table) {
        return ByteBuffer.wrap(font).getInt(entry(font, table) + 8);
    }

    private static int entry(byte[] font, String table) {
        int entry = 12;
        while (!new String(font, entry, 4, StandardCharsets.US_ASCII).equals(table)) {
            entry += 16;
        }
        return entry;
    }
}
