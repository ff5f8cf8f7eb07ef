package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.Drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

import javax.imageio.ImageIO;

/// A cloud as pixels, three to a point.
final class CloudPicture {
    private static final int SCALE = 3;

    private CloudPicture() {}

    /// Writes a picture to look at.
    static BufferedImage write(CloudProbe.Probed probed, String name) throws IOException {
        var drawing = probed.cloud().drawing(probed.style());
        var image = image(drawing, BufferedImage.TYPE_INT_RGB);
        var pen = pen(image);
        pen.setColor(Color.WHITE);
        pen.fill(image.getRaster().getBounds());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.painter().accept(pen);
        var file = Path.of("target", "clouds", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
        return image;
    }

    /// The pixels that each run of a cloud inks.
    static List<BitSet> ink(CloudProbe.Probed probed) {
        var cloud = probed.cloud();
        return cloud.runs().stream()
                .map(run -> {
                    var alone =
                            new Cloud(
                                    cloud.width(),
                                    cloud.height(),
                                    cloud.words(),
                                    List.of(
                                            new Cloud.Run(
                                                    run.text(),
                                                    run.x(),
                                                    run.y(),
                                                    new Voice(run.voice().cut(), 0xffffff),
                                                    run.size(),
                                                    run.turned())));
                    return pixels(alone.drawing(probed.style()));
                })
                .toList();
    }

    private static BitSet pixels(Drawing drawing) {
        var image = image(drawing, BufferedImage.TYPE_BYTE_GRAY);
        drawing.painter().accept(pen(image));
        var bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var inked = new BitSet(bytes.length);
        for (var i = 0; i < bytes.length; i++) {
            inked.set(i, bytes[i] != 0);
        }
        return inked;
    }

    /// How many pixels a row has.
    static int columns(Cloud cloud) {
        return columns(cloud.width());
    }

    private static int columns(double width) {
        return (int) Math.ceil(width * SCALE);
    }

    private static BufferedImage image(Drawing drawing, int type) {
        return new BufferedImage(
                columns(drawing.width()), (int) Math.ceil(drawing.height() * SCALE), type);
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.scale(SCALE, SCALE);
        return pen;
    }
}
