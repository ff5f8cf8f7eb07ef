package org.rapporteur.pdf.ink;

import org.openpdf.text.Image;
import org.rapporteur.document.Orientation;
import org.rapporteur.document.Picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// PNG and JPEG pictures.
public final class Pictures {
    /// A small file can be a huge picture, which would fill the memory.
    private static final long MOST_PIXELS = 40_000_000;

    /// Components of a colour.
    private static final int PRINTING_COLOURS = 4;

    private Pictures() {}

    /// Whether a picture can be drawn.
    public static boolean isReadable(Picture picture) {
        try {
            image(picture);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static long pixels(byte[] bytes) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } catch (RuntimeException e) {
                throw new IOException("a broken picture", e);
            } finally {
                reader.dispose();
            }
        }
    }

    /// The matrix that turns the unit square with a picture in it (ISO 32000-1, 8.3.3).
    static int[] turn(Orientation orientation) {
        return switch (orientation) {
            case UPRIGHT -> new int[] {1, 0, 0, 1, 0, 0};
            case MIRRORED -> new int[] {-1, 0, 0, 1, 1, 0};
            case UPSIDE_DOWN -> new int[] {-1, 0, 0, -1, 1, 1};
            case UPSIDE_DOWN_MIRRORED -> new int[] {1, 0, 0, -1, 0, 1};
            case LEFT_MIRRORED -> new int[] {0, -1, -1, 0, 1, 1};
            case LEFT -> new int[] {0, -1, 1, 0, 0, 1};
            case RIGHT_MIRRORED -> new int[] {0, 1, 1, 0, 0, 0};
            case RIGHT -> new int[] {0, 1, -1, 0, 1, 0};
        };
    }

    /// OpenPDF throws unchecked exceptions of many kinds for broken files.
    static Image image(Picture picture) throws IOException {
        var bytes = picture.bytes();
        boolean png = bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
        boolean jpeg = bytes.length > 8 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
        if (!png && !jpeg) {
            throw new IOException("neither PNG nor JPEG");
        }
        if (pixels(bytes) > MOST_PIXELS) {
            throw new IOException("more pixels than a page can show");
        }
        try {
            var image = Image.getInstance(bytes);
            if (image.getColorspace() == PRINTING_COLOURS) {
                throw new IOException("printing colours (CMYK), and the report is in RGB");
            }
            return image;
        } catch (RuntimeException e) {
            throw new IOException("a broken picture", e);
        }
    }
}
