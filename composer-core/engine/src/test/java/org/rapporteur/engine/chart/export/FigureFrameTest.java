package org.rapporteur.engine.chart.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;
import org.rapporteur.engine.chart.TestFonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class FigureFrameTest {
    private static final FigureFrame FRAME = new FigureFrame(TestFonts.STYLE, "en-GB");
    private static final String CAPTION = "Contributions by region, N = 25 < 30 & as of 27 October";
    private static final String ALTERNATIVE = "Bar chart: Asia leads with 8 of 25 (32 %).";

    private static final Recording FIGURE =
            new Recording(
                    200,
                    60,
                    List.of(
                            fill(new Rectangle2D.Double(0, 0, 50, 20), 0x00558c),
                            new Mark.Stroke(
                                    new Outline(new Line2D.Double(0, 40, 200, 40)),
                                    0x5b6770,
                                    .5,
                                    List.of(4.0, 2.0)),
                            new Mark.TextRun("Asia", 60, 12, FontCut.SANS, 9, 0x1d252d),
                            new Mark.Clipped(
                                    new Outline(new Ellipse2D.Double(100, 0, 20, 20)),
                                    List.of(
                                            fill(
                                                    new Rectangle2D.Double(100, 0, 40, 40),
                                                    0xb58a2e)))));

    @Test
    void svg_says_what_it_shows_and_needs_no_font() throws Exception {
        var svg = new String(svg(), StandardCharsets.UTF_8);
        var root = parsed(svg).getDocumentElement();

        assertEquals("img", root.getAttribute("role"));
        assertEquals("en-GB", root.getAttribute("lang"));
        assertEquals("region-title region-desc", root.getAttribute("aria-labelledby"));
        assertEquals(CAPTION, text(root, "title"));
        assertEquals(ALTERNATIVE, text(root, "desc"));
        assertEquals(0, root.getElementsByTagName("text").getLength());
        assertEquals(1, root.getElementsByTagName("clipPath").getLength());
        assertTrue(svg.contains("stroke-dasharray=\"4 2\""), svg);
        assertTrue(
                svg.contains("<path fill=\"#00558c\" d=\"M10 10L60 10L60 30L10 30L10 10Z\"/>"),
                svg);
        assertTrue(svg.contains("Figure of a report, made by Rapporteur"), svg);
    }

    @Test
    void png_has_300_dots_an_inch_and_the_colours_of_the_report() throws IOException {
        var image = image(png());

        assertEquals((int) Math.ceil(220 * 300 / 72.0), image.getWidth());
        assertEquals(0x00558c, pixel(image, 30, 20));
        assertEquals(0xb58a2e, pixel(image, 120, 20), "inside the clip");
        assertEquals(0xffffff, pixel(image, 145, 45), "outside of it");
        assertEquals(0xffffff, pixel(image, 1, 1));
        assertTrue(hasInk(image, 70, 15, 86, 23), "the word");
        assertTrue(hasInk(image, 10, 82, 200, 92), "the caption");
    }

    @Test
    void both_are_the_same_bytes_each_time_in_any_locale() {
        var before = Locale.getDefault();
        var svg = svg();
        var png = png();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertArrayEquals(svg, svg());
            assertArrayEquals(png, png());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void arabic_letters_are_joined() throws Exception {
        var frame = new FigureFrame(TestFonts.style("ar", false), "ar");
        var joined = frame.svg(word("مدني"), "a", "", "alt");
        var apart = frame.svg(word("م د ن ي"), "a", "", "alt");
        assertTrue(
                new String(joined, StandardCharsets.UTF_8).length()
                        != new String(apart, StandardCharsets.UTF_8).length());
        var image = image(frame.png(word("مدني"), "", "alt"));
        assertTrue(hasInk(image, 10, 10, 60, 40), "it is drawn");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12.5, 12.5",
        "-.25, -.25",
        "1.0004, 1",
        "-0.0001, 0",
        "100.1239, 100.124",
        "3, 3"
    })
    void numbers_are_short(double number, String text) {
        assertEquals(text, SvgPath.number(number));
    }

    private static byte[] svg() {
        return FRAME.svg(FIGURE, "region", CAPTION, ALTERNATIVE);
    }

    private static byte[] png() {
        return FRAME.png(FIGURE, CAPTION, ALTERNATIVE);
    }

    private static Recording word(String text) {
        return new Recording(100, 30, List.of(new Mark.TextRun(text, 5, 20, FontCut.SANS, 18, 0)));
    }

    private static Mark fill(java.awt.Shape shape, int colour) {
        return new Mark.Fill(new Outline(shape), colour);
    }

    private static Document parsed(String xml)
            throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagName(name).item(0).getTextContent();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /// @param x in points, from the edge of the sheet
    private static int pixel(BufferedImage image, double x, double y) {
        return image.getRGB((int) (x * 300 / 72), (int) (y * 300 / 72)) & 0xffffff;
    }

    private static boolean hasInk(BufferedImage image, int left, int top, int right, int bottom) {
        for (double y = top; y < bottom; y += .25) {
            for (double x = left; x < right; x += .25) {
                if (pixel(image, x, y) != 0xffffff) {
                    return true;
                }
            }
        }
        return false;
    }
}
