package org.rapporteur.pdf.ink;

import org.openpdf.text.Image;
import org.rapporteur.document.Orientation;
import org.rapporteur.document.Picture;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

/// PNG and JPEG pictures.
public final class Pictures {
    /// A small file can be a huge picture, which would take its time to be shown.
    private static final long MOST_PIXELS = 40_000_000;

    /// Components of a colour.
    private static final int PRINTING_COLOURS = 4;

    private final Map<byte[], Boolean> known = new IdentityHashMap<>();

    /// Whether a picture can be drawn. Each is looked at once.
    public boolean isReadable(Picture picture) {
        return known.computeIfAbsent(picture.bytes(), bytes -> canBeRead(picture));
    }

    private static boolean canBeRead(Picture picture) {
        try {
            var bytes = picture.bytes();
            if (PngFile.isPng(bytes)) {
                PngRows.each(png(bytes), _ -> {});
            } else {
                jpeg(bytes);
            }
            return true;
        } catch (IOException e) {
            return false;
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

    /// @throws UnreadablePicture if it is no PNG or JPEG, or a broken one
    static Image image(Picture picture) throws IOException {
        var bytes = picture.bytes();
        return PngFile.isPng(bytes) ? PngImage.of(png(bytes)) : jpeg(bytes);
    }

    private static PngFile png(byte[] bytes) throws IOException {
        var png = PngFile.of(bytes);
        checkSize(png.width(), png.height());
        return png;
    }

    /// OpenPDF throws unchecked exceptions of many kinds for broken files.
    private static Image jpeg(byte[] bytes) throws IOException {
        if (bytes.length < 4 || bytes[0] != (byte) 0xff || bytes[1] != (byte) 0xd8) {
            throw new UnreadablePicture("neither PNG nor JPEG");
        }
        try {
            var image = Image.getInstance(bytes);
            checkSize((long) image.getWidth(), (long) image.getHeight());
            if (image.getColorspace() == PRINTING_COLOURS) {
                throw new UnreadablePicture("printing colours (CMYK), and the report is in RGB");
            }
            return image;
        } catch (RuntimeException e) {
            throw new UnreadablePicture("a broken picture", e);
        }
    }

    private static void checkSize(long width, long height) throws IOException {
        if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
            throw new UnreadablePicture("no pixels, or more than a page can show");
        }
    }
}
