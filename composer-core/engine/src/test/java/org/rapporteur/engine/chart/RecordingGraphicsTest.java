package org.rapporteur.engine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Drawing;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Recording;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RecordingGraphicsTest {
    private static final ThemeStyle STYLE = TestFonts.STYLE;
    private final Set<String> problems = new LinkedHashSet<>();

    @Test
    void shapes_lines_and_text() {
        expect(
                """
                fill #ff0000  in 10.0 10.0 30.0 20.0
                stroke #0000ff  2.0 [4.0, 1.0] in 1.0 50.0 99.0 50.0
                text #000000 Word SANS strong 12.0 at 5.0 40.0
                fill #00ff00  in 40.0 0.0 50.0 10.0\
                """,
                graphics -> {
                    graphics.setColor(Color.RED);
                    graphics.fillRect(10, 10, 20, 10);
                    graphics.setColor(Color.BLUE);
                    graphics.setStroke(
                            new BasicStroke(
                                    2,
                                    BasicStroke.CAP_BUTT,
                                    BasicStroke.JOIN_MITER,
                                    10,
                                    new float[] {4, 1},
                                    0));
                    graphics.drawLine(1, 50, 99, 50);
                    graphics.setColor(Color.BLACK);
                    graphics.setFont(STYLE.font(FontCut.SANS_STRONG, 12));
                    graphics.drawString("Word", 5, 40);
                    graphics.setColor(Color.GREEN);
                    graphics.fillOval(40, 0, 10, 10);
                });
    }

    @Test
    void transforms_are_worked_into_the_marks() {
        expect(
                """
                fill #000000  in 20.0 10.0 40.0 20.0
                stroke #000000  2.0 in 20.0 10.0 40.0 20.0
                text #000000 a TEXT 18.0 at 30.0 30.0\
                """,
                graphics -> {
                    graphics.translate(20, 10);
                    graphics.scale(2, 2);
                    graphics.fillRect(0, 0, 10, 5);
                    graphics.drawRect(0, 0, 10, 5);
                    graphics.setFont(STYLE.font(FontCut.TEXT, 9));
                    graphics.drawString("a", 5, 10);
                });
    }

    @Test
    void what_is_see_through_is_mixed_with_the_paper() {
        expect(
                """
                fill #7f7f7f  in 0.0 0.0 10.0 10.0
                fill #bfbfbf  in 0.0 0.0 10.0 10.0\
                """,
                graphics -> {
                    graphics.setColor(new Color(0, 0, 0, 128));
                    graphics.fillRect(0, 0, 10, 10);
                    graphics.setComposite(AlphaComposite.SrcOver.derive(0.5f));
                    graphics.fillRect(0, 0, 10, 10);
                    graphics.setColor(new Color(0, 0, 0, 0));
                    graphics.fillRect(0, 0, 10, 10);
                });
    }

    @Test
    void a_gradient_is_drawn_in_its_mean() {
        expect(
                "fill #800080  in 0.0 0.0 10.0 10.0",
                graphics -> {
                    graphics.setPaint(new GradientPaint(0, 0, Color.RED, 10, 0, Color.BLUE));
                    graphics.fillRect(0, 0, 10, 10);
                });
    }

    @Test
    void a_clip_is_kept_where_it_cuts_something_off() {
        expect(
                """
                fill #000000  in 10.0 10.0 20.0 20.0
                clip in 0.0 0.0 50.0 50.0
                  fill #000000  in 40.0 40.0 60.0 60.0
                clip in 40.0 40.0 50.0 50.0
                  fill #000000  in 0.0 0.0 100.0 60.0
                fill #000000  in 70.0 10.0 80.0 20.0\
                """,
                graphics -> {
                    graphics.clipRect(0, 0, 50, 50);
                    graphics.fillRect(10, 10, 10, 10);
                    graphics.fillRect(40, 40, 20, 20);
                    graphics.fillRect(70, 10, 10, 10);
                    graphics.clip(new Ellipse2D.Double(40, 40, 10, 10));
                    graphics.fillRect(0, 0, 100, 60);
                    graphics.setClip(null);
                    graphics.fillRect(70, 10, 10, 10);
                });
    }

    @Test
    void what_leaves_the_figure_is_cut_off() {
        expect(
                """
                clip in 0.0 0.0 100.0 60.0
                  fill #000000  in 90.0 10.0 120.0 20.0\
                """,
                graphics -> {
                    graphics.fillRect(90, 10, 30, 10);
                    graphics.fillRect(200, 10, 30, 10);
                });
    }

    @Test
    void the_clip_is_given_back_in_the_drawings_own_units() {
        record(graphics -> {
            graphics.scale(2, 2);
            graphics.setClip(5, 5, 10, 10);
            assertEquals(new Rectangle(5, 5, 10, 10), graphics.getClipBounds());
            var copy = (Graphics2D) graphics.create();
            copy.translate(5, 5);
            assertEquals(new Rectangle(0, 0, 10, 10), copy.getClipBounds());
            assertEquals(new Rectangle(5, 5, 10, 10), graphics.getClipBounds());
        });
    }

    @Test
    void text_that_leads_upwards_stays_text() {
        var recording =
                record(graphics -> {
                    graphics.setFont(STYLE.font(FontCut.SANS, 12));
                    graphics.rotate(-Math.PI / 2, 50, 50);
                    graphics.drawString("up", 50, 50);
                });
        assertEquals("text #000000 up SANS 12.0 at 50.0 50.0 upwards", Proof.text(recording));
        assertEquals(Set.of(), problems);
    }

    @Test
    void turned_text_becomes_outlines() {
        var recording =
                record(graphics -> {
                    graphics.setFont(STYLE.font(FontCut.SANS, 12));
                    graphics.rotate(Math.PI / 2, 50, 50);
                    graphics.drawString("down", 50, 50);
                });
        assertTrue(Proof.text(recording).contains("fill #000000 "), Proof.text(recording));
        assertEquals(Set.of(Unsupported.OUTLINED_TEXT.finding().message()), problems);
    }

    @Test
    void text_that_is_laid_out_beforehand_becomes_outlines() {
        record(graphics ->
                new TextLayout("up", STYLE.font(FontCut.SANS, 12), graphics.getFontRenderContext())
                        .draw(graphics, 10, 30));
        assertEquals(Set.of(Unsupported.OUTLINED_TEXT.finding().message()), problems);
    }

    @Test
    void a_font_from_elsewhere_becomes_outlines() {
        record(graphics -> {
            graphics.setFont(new Font(Font.DIALOG, Font.PLAIN, 12));
            graphics.drawString("who?", 10, 30);
        });
        assertEquals(Set.of(Unsupported.FOREIGN_FONT.finding().message()), problems);
    }

    @Test
    void runs_of_an_attributed_text_follow_each_other() {
        var text = new AttributedString("ab");
        text.addAttribute(TextAttribute.FONT, STYLE.font(FontCut.SANS, 10));
        text.addAttribute(TextAttribute.FONT, STYLE.font(FontCut.SANS_STRONG, 10), 1, 2);
        text.addAttribute(TextAttribute.FOREGROUND, Color.RED, 1, 2);
        expect(
                """
                text #000000 a SANS 10.0 at 10.0 20.0
                text #ff0000 b SANS strong 10.0 at 15.0 20.0\
                """,
                graphics -> graphics.drawString(text.getIterator(), 10, 20));
    }

    @Test
    void pictures_and_patterns_are_told() {
        record(graphics -> {
            var image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
            graphics.drawImage(image, 0, 0, null);
            graphics.setPaint(new java.awt.TexturePaint(image, new Rectangle(0, 0, 2, 2)));
            graphics.fillRect(0, 0, 10, 10);
            graphics.setXORMode(Color.RED);
        });
        assertEquals(
                Stream.of(Unsupported.IMAGE, Unsupported.PATTERN, Unsupported.BLENDING)
                        .map(what -> what.finding().message())
                        .collect(Collectors.toSet()),
                problems);
    }

    @Test
    void widths_grow_evenly_with_the_size() {
        var nine = STYLE.width("Technical Community", FontCut.SANS, 9);
        assertEquals(nine * 3, STYLE.width("Technical Community", FontCut.SANS, 27), 1e-9);
        assertTrue(nine > 70 && nine < 90, Double.toString(nine));
        assertEquals(0, STYLE.width("", FontCut.SANS, 9));
    }

    private void expect(String expected, Consumer<Graphics2D> painter) {
        assertEquals(expected, Proof.text(record(painter)));
        assertEquals(Set.of(), problems);
    }

    private Recording record(Consumer<Graphics2D> painter) {
        return RecordingGraphics.record(
                new Drawing(100, 60, painter), STYLE, finding -> problems.add(finding.message()));
    }
}
