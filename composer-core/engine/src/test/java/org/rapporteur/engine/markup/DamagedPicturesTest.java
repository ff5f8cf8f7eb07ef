package org.rapporteur.engine.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Orientation;
import org.rapporteur.document.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/// Pictures that are broken, lie, or are none: each is refused with what it is, before any of it is
/// unpacked that would take much room.
final class DamagedPicturesTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0", "2, 0", "4, 0", "8, 0", "16, 0", "8, 2", "16, 2", "1, 3", "2, 3", "4, 3", "8, 3",
        "8, 4", "16, 4", "8, 6", "16, 6"
    })
    void every_kind_of_pixel_that_there_is_is_taken(int depth, int colour) {
        for (int other = 1; other <= 16; other++) {
            boolean is = other == depth;
            if (is || other == 3 || other == 5) {
                assertEquals(is, accepted(png(other, colour)), other + " bits");
            }
        }
    }

    private static byte[] png(int depth, int colour) {
        int samples = colour == 2 ? 3 : colour == 4 ? 2 : colour == 6 ? 4 : 1;
        return PngMaker.of(4, 4, depth, colour, false)
                .chunk("PLTE", new byte[] {1, 2, 3})
                .rows(4, (4 * samples * depth + 7) / 8, 0)
                .end();
    }

    @Test
    void an_interlaced_one_has_its_rows_in_seven_passes() {
        var made = PngMaker.of(8, 8, 8, 0, true);
        var rows = new ByteArrayOutputStream();
        for (int[] pass : new int[][] {{1, 1}, {1, 1}, {1, 2}, {2, 2}, {2, 4}, {4, 4}, {4, 8}}) {
            for (int i = 0; i < pass[0]; i++) {
                rows.writeBytes(new byte[1 + pass[1]]);
            }
        }
        assertEquals("", complaint(made.chunk("IDAT", packed(rows.toByteArray())).end()));
    }

    @Test
    void a_large_interlaced_one_is_refused() {
        assertEquals(
                "`a.png` has 5000 × 5000 pixels; the limit for an interlaced PNG is 16 million",
                complaint(PngMaker.of(5000, 5000, 8, 2, true).end()));
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "8, 0"})
    void one_without_pixels_is_refused(int width, int height) {
        assertEquals(
                "`a.png` is a damaged picture: it is " + width + " × " + height + " pixels",
                complaint(PngMaker.of(width, height, 8, 2, false).end()));
    }

    @Test
    void a_palette_that_is_not_there() {
        assertEquals(
                "`a.png` is a damaged picture: it has no palette",
                complaint(PngMaker.of(4, 4, 8, 3, false).rows(4, 4, 0).end()));
    }

    @Test
    void a_filter_that_is_none() {
        assertEquals(
                "`a.png` is a damaged picture: its pixels are filtered in a way that is none",
                complaint(PngMaker.of(4, 4, 8, 0, false).rows(4, 4, 9).end()));
    }

    @ParameterizedTest
    @CsvSource({"3", "5"})
    void rows_too_few_or_too_many(int rows) {
        assertEquals(
                "`a.png` is a damaged picture: it has fewer or more pixels than its header says",
                complaint(PngMaker.of(4, 4, 8, 0, false).rows(rows, 4, 0).end()));
    }

    @Test
    void pixels_that_are_not_packed() {
        var made = PngMaker.of(4, 4, 8, 0, false).chunk("IDAT", new byte[] {0x78, 1, -1, -1, -1});
        assertEquals(
                "`a.png` is a damaged picture: its pixels cannot be unpacked",
                complaint(made.end()));
    }

    @Test
    void a_bomb_is_refused_by_its_header() {
        assertEquals(
                "`a.png` has 8000 × 8000 pixels; the limit is 40 million, and 16384 a side",
                complaint(PngMaker.of(8000, 8000, 1, 0, false).rows(8000, 1000, 0).end()));
    }

    @Test
    void colours_dots_and_animation_that_make_no_sense_do_not_matter() {
        var made =
                PngMaker.of(4, 4, 8, 0, false)
                        .chunk("gAMA", new byte[4])
                        .chunk("cHRM", new byte[32])
                        .chunk("iCCP", "x\0\0garbage".getBytes(StandardCharsets.US_ASCII))
                        .chunk("pHYs", new byte[] {-1, -1, -1, -1, 0, 0, 0, 0, 1})
                        .chunk("acTL", new byte[] {0, 0, 0, 9, 0, 0, 0, 0})
                        .rows(4, 4, 0);
        assertEquals("", complaint(made.end()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BM      | a BMP picture",
                "II*~    | a TIFF picture",
                "~~~ftypheic | an HEIC photo or a film",
                "~~~~ftypavif | an AVIF picture",
                "~~~~jP   | a JPEG 2000 picture",
                "RIFF~~~~WEBP | a WebP picture",
                "%PDF-1.7 | a PDF",
                "<svg xmlns='http://www.w3.org/2000/svg'/> | an SVG drawing",
                "hello   | something else"
            })
    void what_is_no_picture_is_named(String begin, String name) {
        var bytes =
                (begin.startsWith("~~~f") ? "~" + begin : begin)
                        .replace('~', '\0')
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("`a.png` is " + name + ", not a PNG or JPEG picture", complaint(bytes));
    }

    @Test
    void an_empty_file_and_a_web_page_have_fixes_of_their_own() {
        assertEquals("copy the picture again", fix(new byte[0]));
        assertEquals(
                "open its address in a browser, and save the picture itself",
                fix("<html>404".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @CsvSource({"201, 8, 3", "195, 8, 3", "193, 12, 3", "192, 8, 2"})
    void a_jpeg_of_a_rare_kind_is_refused(int marker, int depth, int components)
            throws IOException {
        var bytes = jpeg();
        int frame = frame(bytes);
        bytes[frame + 1] = (byte) marker;
        bytes[frame + 4] = (byte) depth;
        bytes[frame + 9] = (byte) components;
        assertEquals(
                "`a.png` is a JPEG of a rare kind (arithmetic, lossless or 12 bit)",
                complaint(bytes));
    }

    @Test
    void a_jpeg_that_says_it_is_huge_is_refused() throws IOException {
        var bytes = jpeg();
        int frame = frame(bytes);
        bytes[frame + 5] = -1;
        bytes[frame + 7] = -1;
        assertTrue(complaint(bytes).startsWith("`a.png` has 65"), complaint(bytes));
    }

    @Test
    void what_a_phone_writes_behind_a_jpeg_is_cut_off() throws IOException {
        var film = new ByteArrayOutputStream();
        film.writeBytes(jpeg());
        film.writeBytes("ftypmp4 a secret film".getBytes(StandardCharsets.US_ASCII));
        var picture = picture(film.toByteArray());
        assertFalse(latin(picture.bytes()).contains("secret"));
        assertEquals(jpeg().length, picture.bytes().length);
    }

    @ParameterizedTest
    @CsvSource({
        "1, UPRIGHT, 40",
        "3, UPSIDE_DOWN, 40",
        "6, LEFT, 20",
        "8, RIGHT, 20",
        "9, UPRIGHT, 40"
    })
    void a_camera_says_which_way_is_up(int value, Orientation orientation, double pixels)
            throws IOException {
        for (boolean little : new boolean[] {true, false}) {
            var picture = picture(noted(little, 8, value));
            assertEquals(orientation, picture.orientation());
            assertEquals(pixels * 72 / 96, picture.width());
        }
    }

    @ParameterizedTest
    @CsvSource({"-1", "2147483647", "30", "7"})
    void notes_that_lead_nowhere_say_nothing(int directory) throws IOException {
        assertEquals(Orientation.UPRIGHT, picture(noted(true, directory, 6)).orientation());
    }

    /// A JPEG with a note of its orientation.
    private static byte[] noted(boolean little, int directory, int value) throws IOException {
        var note = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(note)) {
            out.writeBytes("Exif\0\0");
            out.writeBytes(little ? "II" : "MM");
            out.writeShort(swapped(little, 42));
            out.writeInt(little ? Integer.reverseBytes(directory) : directory);
            out.writeShort(swapped(little, 1));
            out.writeShort(swapped(little, 274));
            out.writeShort(swapped(little, 3));
            out.writeInt(little ? Integer.reverseBytes(1) : 1);
            out.writeShort(swapped(little, value));
            out.writeShort(0);
        }
        var jpeg = jpeg();
        var all = new ByteArrayOutputStream();
        all.write(jpeg, 0, 2);
        all.writeBytes(new byte[] {-1, (byte) 0xE1, 0, (byte) (note.size() + 2)});
        all.writeBytes(note.toByteArray());
        all.write(jpeg, 2, jpeg.length - 2);
        return all.toByteArray();
    }

    private static int swapped(boolean little, int value) {
        return little ? Short.reverseBytes((short) value) : value;
    }

    private static int frame(byte[] jpeg) {
        return latin(jpeg).indexOf("\u00FF\u00C0\0\u0011");
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean accepted(byte[] bytes) {
        return complaint(bytes).isEmpty();
    }

    private static String complaint(byte[] bytes) {
        var findings = read(bytes).findings;
        return findings.isEmpty() ? "" : findings.getFirst().message();
    }

    private static String fix(byte[] bytes) {
        return read(bytes).findings.getFirst().fix();
    }

    private static Picture picture(byte[] bytes) {
        return (Picture) ((Figure) read(bytes).blocks().getFirst()).artwork();
    }

    private static Reading read(byte[] bytes) {
        return new Reading().with("a.png", bytes).read("![x](a.png)");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
