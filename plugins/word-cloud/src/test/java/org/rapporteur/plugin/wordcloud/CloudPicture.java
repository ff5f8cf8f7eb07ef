package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.Drawing;
import org.rapporteur.document.Figure;
import org.rapporteur.testkit.Composed;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A cloud as a picture to look at, three pixels a point.
final class CloudPicture {
    private static final int SCALE = 3;

    private CloudPicture() {}

    static Drawing drawing(Composed composed) {
        return (Drawing) ((Figure) composed.blocks().getFirst()).artwork();
    }

    static BufferedImage of(Drawing drawing) {
        var image =
                new BufferedImage(
                        (int) Math.ceil(drawing.width() * SCALE),
                        (int) Math.ceil(drawing.height() * SCALE),
                        BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.scale(SCALE, SCALE);
        drawing.painter().accept(pen);
        pen.dispose();
        return image;
    }

    static void write(Drawing drawing, String name) throws IOException {
        var file = Path.of("target", "clouds", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(of(drawing), "png", file.toFile());
    }
}
