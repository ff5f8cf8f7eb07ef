package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Picture;
import org.rapporteur.finding.SourcePosition;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// The pixels of a picture are those of its file.
class PngTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    @ParameterizedTest
    @CsvSource({
        "10, false", // grey
        "10, true",
        "11, false", // grey, 16 bits
        "11, true",
        "12, false", // black and white
        "12, true",
        "13, false", // palette
        "13, true",
        "5, false", // colour
        "5, true",
        "6, false", // colour and opacity
        "6, true"
    })
    void ofAnyKind(int type, boolean interlaced) throws IOException {
        assertSamePixels(png(drawn(new BufferedImage(WIDTH, HEIGHT, type)), interlaced));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "1, true", "2, false", "2, true", "4, false", "4, true"})
    void withAPaletteOfClearColours(int bits, boolean interlaced) throws IOException {
        int size = 1 << bits;
        var red = new byte[size];
        var clear = new byte[size];
        for (int i = 0; i < size; i++) {
            red[i] = (byte) (255 * i / (size - 1));
            clear[i] = (byte) (i == 0 ? 0 : 255 - i);
        }
        var colours = new IndexColorModel(bits, size, red, red.clone(), red.clone(), clear);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, colours);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.getRaster().setSample(x, y, 0, (x + y) % size);
            }
        }
        assertSamePixels(png(image, interlaced));
    }

    @Test
    void opacityThatHidesNothingIsLeftOut() throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_4BYTE_ABGR);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();

        assertEquals(null, embedded(png(image, false)).getSoftMask());
    }

    private static BufferedImage drawn(BufferedImage image) {
        var pen = image.createGraphics();
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                pen.setColor(new Color(x * 6, y * 11, (x * y) % 256, 255 - x * 5));
                pen.fillRect(x, y, 1, 1);
            }
        }
        pen.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image, boolean interlaced) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(
                    interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void assertSamePixels(byte[] png) throws IOException {
        var expected = ImageIO.read(new ByteArrayInputStream(png));
        var found = embedded(png).getImage();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertEquals(shown(expected, x, y), shown(found, x, y), "at " + x + ", " + y);
            }
        }
    }

    /// What is wholly clear has no colour. Sixteen bits may be rounded in two ways.
    private static String shown(BufferedImage image, int x, int y) {
        if (image.getRaster().getNumBands() == 1
                && !(image.getColorModel() instanceof IndexColorModel)) {
            // Java would take a grey of a PNG for a linear one, and brighten it
            int grey = image.getRaster().getSample(x, y, 0);
            boolean fine = image.getType() == BufferedImage.TYPE_USHORT_GRAY;
            long half = (fine ? Math.round(grey / 257.0) : grey) / 2;
            return half + " " + half + " " + half + " 255";
        }
        var colour = new Color(image.getRGB(x, y), true);
        return colour.getAlpha() == 0
                ? "clear"
                : colour.getRed() / 2
                        + " "
                        + colour.getGreen() / 2
                        + " "
                        + colour.getBlue() / 2
                        + " "
                        + colour.getAlpha();
    }

    private static boolean isMasked(PDImageXObject image) {
        try {
            return image.getSoftMask() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDImageXObject embedded(byte[] png) throws IOException {
        var figure =
                new Figure(
                        "", null, new Picture(png, 100, 60), "Two", null, SourcePosition.UNKNOWN);
        var layout = Pdf.layout(Demo.of(List.of(figure)));
        assertEquals(List.of(), layout.findings());
        try (var pdf = Loader.loadPDF(Pdf.bytes(layout))) {
            var resources = pdf.getPage(0).getResources();
            var pictures = new ArrayList<PDImageXObject>();
            for (var name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    pictures.add(image);
                }
            }
            var masked = pictures.stream().filter(PngTest::isMasked).findFirst();
            var picture = masked.orElseGet(pictures::getFirst);
            picture.getImage(); // while the file is open
            return picture;
        }
    }
}
