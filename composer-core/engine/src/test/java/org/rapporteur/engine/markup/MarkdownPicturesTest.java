package org.rapporteur.engine.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

final class MarkdownPicturesTest {
    @Test
    void a_picture_alone_in_a_paragraph_is_a_figure() throws IOException {
        var reading =
                new Reading()
                        .with("text/images/map.png", picture("png", 96, 48))
                        .with("wide.jpg", picture("jpg", 1200, 600))
                        .read(
                                "![A map](images/map.png \"The rooms\"){#map}\n\n"
                                        + "![Wide](../wide.jpg)\n",
                                "text/summary.md");
        assertEquals("", reading.complaints());
        assertEquals(
                """
                @1:1 figure #map 72.0 × 36.0 “A map” caption: The rooms
                @3:1 figure 450.0 × 225.0 “Wide”
                """,
                reading.dump());
    }

    @Test
    void a_picture_needs_words_for_those_who_cannot_see_it() throws IOException {
        var reading = new Reading().with("a.png", picture("png", 10, 10)).read("![](a.png)");
        assertEquals(
                "error alt-text summary.md:1:1: the picture `a.png` has no words for those who"
                        + " cannot see it; say in the square brackets what it shows: `![A map of"
                        + " …](a.png)`\n",
                reading.complaints());
    }

    @Test
    void a_picture_inside_running_text_is_replaced_by_its_words() {
        var reading = Reading.of("See ![the map](map.png) here.");
        assertEquals("@1:1 p See the map here.\n", reading.dump());
        assertEquals("image-in-text", reading.findings.getFirst().rule());
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.org/a.png, remote-image",
        "//e.org/a.png, remote-image",
        "file:///etc/passwd, remote-image",
        "data:image/png;base64;x, remote-image",
        "../../../etc/passwd, file-path",
        "a/../../x.png, file-path",
        "/etc/passwd, file-path",
        "C:/x.png, file-path",
        "missing.png, missing-file"
    })
    void pictures_come_from_the_report_folder_only(String target, String rule) {
        var reading = Reading.of("![x](" + target + ")");
        assertEquals(rule, reading.findings.getFirst().rule());
        assertEquals("", reading.dump());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_truncated_picture_is_refused_wherever_it_ends(String format) throws IOException {
        var whole = picture(format, 40, 30);
        for (int length = 0; length < whole.length; length++) {
            var reading =
                    new Reading().with("a.png", Arrays.copyOf(whole, length)).read("![x](a.png)");
            assertEquals("unreadable-image", reading.findings.getFirst().rule(), "at " + length);
        }
    }

    @Test
    void a_header_that_lies_about_the_size_is_refused() throws IOException {
        var bytes = picture("png", 40, 30);
        bytes[19] = 41;
        assertEquals("`a.png` is a damaged picture: a check sum does not fit", refusal(bytes));
        withSum(bytes);
        assertEquals(
                "`a.png` is a damaged picture: it has fewer or more pixels than its header says",
                refusal(bytes));
    }

    @Test
    void a_huge_picture_is_refused_before_it_is_unpacked() throws IOException {
        var bytes = picture("png", 40, 30);
        bytes[18] = 0x1F;
        bytes[22] = 0x1F;
        withSum(bytes);
        assertEquals(
                "`a.png` has 7976 × 7966 pixels; the limit is 40 million, and 16384 a side",
                refusal(bytes));
    }

    @Test
    void what_is_no_picture_is_named() {
        assertEquals(
                "`a.png` is a web page, not a PNG or JPEG picture",
                refusal("<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                "`a.png` is a GIF, not a PNG or JPEG picture",
                refusal("GIF89a".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void what_a_camera_noted_is_left_out() throws IOException {
        var plain = picture("jpg", 8, 8);
        var noted = new ByteArrayOutputStream();
        noted.write(plain, 0, 2);
        noted.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 12});
        noted.writeBytes("Exif\0\0SECR".getBytes(StandardCharsets.US_ASCII));
        noted.write(plain, 2, plain.length - 2);
        assertTrue(latin(noted.toByteArray()).contains("SECR"));

        var reading = new Reading().with("a.jpg", noted.toByteArray()).read("![x](a.jpg)");
        assertEquals("", reading.complaints());
        var kept = ((Picture) ((Figure) reading.blocks().getFirst()).artwork()).bytes();
        assertFalse(latin(kept).contains("SECR"));
        assertEquals(8, ImageIO.read(new java.io.ByteArrayInputStream(kept)).getWidth());
    }

    @Test
    void a_picture_in_printing_colours_is_refused() throws IOException {
        var bytes = picture("jpg", 8, 8);
        int frame = latin(bytes).indexOf("\u00FF\u00C0\0\u0011");
        bytes[frame + 9] = 4;
        assertEquals(
                "`a.png` is a JPEG in printing colours (CMYK); a report is in RGB", refusal(bytes));
    }

    private static String refusal(byte[] bytes) {
        return new Reading().with("a.png", bytes).read("![x](a.png)").findings.getFirst().message();
    }

    private static void withSum(byte[] png) {
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
