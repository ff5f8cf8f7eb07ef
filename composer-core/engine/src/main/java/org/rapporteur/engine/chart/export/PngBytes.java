package org.rapporteur.engine.chart.export;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures as PNG, with their resolution and what they show in words (PNG, third edition, 11.3).
final class PngBytes {
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngBytes() {}

    static byte[] of(BufferedImage image, int dotsPerInch, String title, String description) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try {
            return written(writer, image, dotsPerInch, title, description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static byte[] written(
            ImageWriter writer,
            RenderedImage image,
            int dotsPerInch,
            String title,
            String description)
            throws IOException {
        var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        describe(metadata, dotsPerInch, title, description);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        }
        return bytes.toByteArray();
    }

    private static void describe(
            IIOMetadata metadata, int dotsPerInch, String title, String description)
            throws IIOInvalidTreeException {
        var perMetre = Long.toString(Math.round(dotsPerInch / .0254));
        var resolution = new IIOMetadataNode("pHYs");
        resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
        resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
        resolution.setAttribute("unitSpecifier", "meter");
        var words = new IIOMetadataNode("iTXt");
        words.appendChild(entry("Software", FigureFrame.MADE_BY));
        words.appendChild(entry("Title", title));
        words.appendChild(entry("Description", description));
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(resolution);
        root.appendChild(words);
        metadata.mergeTree(FORMAT, root);
    }

    private static IIOMetadataNode entry(String keyword, String text) {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
