package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapporteur.document.Inlines.plain;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.Annex;
import org.rapporteur.document.Artwork;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Contents;
import org.rapporteur.document.Figure;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Orientation;
import org.rapporteur.document.Picture;
import org.rapporteur.document.Recording;
import org.rapporteur.finding.SourcePosition;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

class FigureTest {
    private static final SourcePosition PLACE = SourcePosition.of("summary.md", 3, 1);

    @Test
    void aFigureAsTallAsThePageStandsBelowTheTitleOfItsAnnex() throws IOException {
        var tall = figure(new Recording(100, 5000, List.of(run("drawn", 4900))));
        var annex = new Annex("a", "Annex", plain("Tall"), List.of(tall), PLACE);
        var layout = Pdf.layout(Demo.document(List.of(), List.of(annex), Contents.NEVER, null));
        var pdf = Pdf.bytes(layout);

        assertEquals(2, layout.pageCount());
        assertEquals("Annex\nTall\ndrawn\nFigure 1 What it is", Pdf.text(pdf, 2).split("\nBPF")[0]);
    }

    @Test
    void aCharacterThatNoFontHasIsAnErrorInADrawingToo() {
        var layout =
                Pdf.layout(Demo.of(List.of(figure(new Recording(9, 9, List.of(run("中", 5)))))));
        var finding = layout.findings().getFirst();

        assertEquals("missing-glyph", finding.rule());
        assertEquals(PLACE, finding.position());
    }

    @Test
    void aParagraphThatLeadsToAFigureStaysWithIt() throws IOException {
        var filler = Blocks.paragraph(plain("Words that fill the page. ".repeat(100)));
        var lead = Blocks.paragraph(plain("The figure shows it:"));
        var figure = figure(new Recording(100, 300, List.of(run("drawn", 5))));
        var pdf = Pdf.bytes(Demo.of(List.of(filler, lead, figure)));

        assertEquals("The figure shows it:", Pdf.text(pdf, 2).lines().findFirst().orElse(""));
    }

    @Test
    void noListBeginsOrEndsWithOneItemAlone() throws IOException {
        var filler = Blocks.paragraph(plain("Words that fill the page. ".repeat(124)));
        var items =
                List.of("one", "two", "three").stream().map(w -> Blocks.item(plain(w))).toList();
        var pdf = Pdf.bytes(Demo.of(List.of(filler, Blocks.orderedList(items))));

        assertEquals("1. one\n2. two\n3. three", Pdf.text(pdf, 2).split("\nBPF")[0]);
    }

    /// The picture is red above and blue below, or red at the left and blue at the right.
    @ParameterizedTest
    @CsvSource({
        "UPRIGHT, red blue red blue",
        "MIRRORED, blue red blue red",
        "UPSIDE_DOWN, blue red blue red",
        "UPSIDE_DOWN_MIRRORED, red blue red blue",
        "LEFT_MIRRORED, red red blue blue",
        "LEFT, red red blue blue",
        "RIGHT_MIRRORED, blue blue red red",
        "RIGHT, blue blue red red"
    })
    void aPictureIsShownAsTheCameraWasHeld(Orientation orientation, String corners)
            throws IOException {
        var picture = new Picture(redAndBlue(), 100, 100, orientation);
        var pdf = Pdf.bytes(Demo.of(List.of(new Figure("", null, picture, "Two", null, PLACE))));
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImage(0);
            int left = (int) Theme.standard().page().left();
            int top = top(page, left);
            assertEquals(
                    corners,
                    String.join(
                            " ",
                            colour(page, left + 25, top + 25),
                            colour(page, left + 75, top + 25),
                            colour(page, left + 25, top + 75),
                            colour(page, left + 75, top + 75)));
        }
    }

    private static int top(BufferedImage page, int left) {
        int y = page.getHeight() - 1;
        while (colour(page, left + 25, y).equals("paper")) {
            y--;
        }
        return y - 99;
    }

    private static String colour(BufferedImage page, int x, int y) {
        var colour = new Color(page.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 50
                ? "red"
                : colour.getBlue() > 200 && colour.getRed() < 50 ? "blue" : "paper";
    }

    private static byte[] redAndBlue() throws IOException {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 20, 40);
        pen.setColor(Color.BLUE);
        pen.fillRect(20, 0, 20, 40);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static Mark run(String words, double y) {
        return new Mark.TextRun(words, 0, y, FontCut.SANS, 9, 0);
    }

    private static Block figure(Artwork artwork) {
        return new Figure(
                "",
                new Caption("Figure 1", plain("What it is")),
                artwork,
                "A drawing",
                null,
                PLACE);
    }
}
