package org.rapporteur.pdf.ink;

import org.openpdf.text.Image;
import org.rapporteur.document.Picture;

import java.io.IOException;

/// PNG and JPEG pictures.
public final class Pictures {
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

    /// OpenPDF throws unchecked exceptions of many kinds for broken files.
    static Image image(Picture picture) throws IOException {
        var bytes = picture.bytes();
        boolean png = bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
        boolean jpeg = bytes.length > 8 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
        if (!png && !jpeg) {
            throw new IOException("neither PNG nor JPEG");
        }
        try {
            return Image.getInstance(bytes);
        } catch (RuntimeException e) {
            throw new IOException("a broken picture", e);
        }
    }
}
