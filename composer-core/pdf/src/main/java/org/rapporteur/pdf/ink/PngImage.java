package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.BadElementException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

import java.io.IOException;

/// PNG pictures as a PDF holds them: compressed pixels go in as they are; where they have to be
/// taken apart, because their opacity is a picture of its own, this is done row by row, so that a
/// picture takes no more memory than its file.
final class PngImage {
    private static final int OPAQUE = 255;

    private final PngFile png;

    private PngImage(PngFile png) {
        this.png = png;
    }

    /// @throws IOException if its pixels are broken, as far as they have to be looked at
    static Image of(PngFile png) throws IOException {
        var image = new PngImage(png);
        try {
            return png.hasOpacity() || png.isInterlaced() ? image.apart() : image.asItIs();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /// A picture whose samples OpenPDF need not look at.
    private static final class Raw extends ImgRaw {
        Raw(int width, int height, int components, int depth, byte[] data)
                throws BadElementException {
            super(width, height, components, Math.min(depth, 8), data);
            bpc = depth;
            setDeflated(true);
        }
    }

    private int colours() {
        return png.hasOpacity() ? png.samples() - 1 : png.samples();
    }

    private Image asItIs() throws IOException, DocumentException {
        var image = image(png.data().readAllBytes());
        if (png.isIndexed() && png.transparency().length > 0) {
            addMask(image, indexedOpacity());
        }
        addClearColour(image);
        return image;
    }

    private void addClearColour(Image image) {
        boolean hasOne = !png.isIndexed() && !png.hasOpacity();
        if (hasOne && png.transparency().length == 2 * colours()) {
            image.setTransparency(clearColour());
        }
    }

    private Image image(byte[] data) throws DocumentException {
        var image = new Raw(png.width(), png.height(), colours(), png.depth(), data);
        var more = new PdfDictionary();
        more.put(PdfName.DECODEPARMS, parameters(colours(), png.depth()));
        if (png.isIndexed()) {
            var space = new PdfArray(PdfName.INDEXED);
            space.add(PdfName.DEVICERGB);
            space.add(new PdfNumber(png.palette().length / 3 - 1));
            space.add(new PdfString(png.palette()));
            more.put(PdfName.COLORSPACE, space);
        }
        image.setAdditional(more);
        return image;
    }

    private PdfDictionary parameters(int components, int depth) {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.PREDICTOR, new PdfNumber(15));
        parameters.put(PdfName.COLORS, new PdfNumber(components));
        parameters.put(PdfName.BITSPERCOMPONENT, new PdfNumber(depth));
        parameters.put(PdfName.COLUMNS, new PdfNumber(png.width()));
        return parameters;
    }

    /// The least and greatest value of each sample of the colour that stands for nothing.
    private int[] clearColour() {
        var range = new int[2 * colours()];
        for (int i = 0; i < range.length; i++) {
            int at = i / 2 * 2;
            range[i] = (png.transparency()[at] & 0xFF) << 8 | png.transparency()[at + 1] & 0xFF;
        }
        return range;
    }

    /// Null where all is opaque.
    private byte @Nullable [] indexedOpacity() throws IOException {
        var mask = new Mask();
        PngRows.each(png, mask::addIndexed);
        return mask.finish();
    }

    private Image apart() throws IOException, DocumentException {
        int bytes = png.depth() == 16 ? 2 : 1;
        int kept = colours() * bytes;
        var row = new byte[Math.ceilDiv(png.width() * colours() * png.depth(), 8)];
        var colours = new RowsWriter(row.length);
        var mask = new Mask();
        PngRows.each(
                png,
                samples -> {
                    if (png.hasOpacity()) {
                        for (int x = 0; x < png.width(); x++) {
                            System.arraycopy(samples, x * (kept + bytes), row, x * kept, kept);
                        }
                        mask.addLast(samples, kept, bytes);
                        colours.add(row);
                    } else {
                        mask.addIndexed(samples);
                        colours.add(samples);
                    }
                });
        var image = image(colours.finish());
        addMask(image, mask.finish());
        addClearColour(image);
        return image;
    }

    private void addMask(Image image, byte @Nullable [] data) throws DocumentException {
        if (data == null) {
            return;
        }
        var mask = new Raw(png.width(), png.height(), 1, 8, data);
        var more = new PdfDictionary();
        more.put(PdfName.DECODEPARMS, parameters(1, 8));
        mask.setAdditional(more);
        mask.makeMask();
        image.setImageMask(mask);
        image.setSmask(true);
    }

    /// How opaque the pixels are, one byte each.
    private final class Mask {
        private final byte[] row = new byte[png.width()];
        private final RowsWriter rows = new RowsWriter(row.length);
        private final byte[] clear = png.transparency();
        private boolean opaque = true;

        /// Of the palette's colours.
        void addIndexed(byte[] samples) throws IOException {
            if (!png.isIndexed() || clear.length == 0) {
                return;
            }
            for (int x = 0; x < row.length; x++) {
                int index = Samples.get(samples, x, png.depth());
                row[x] = index < clear.length ? clear[index] : (byte) OPAQUE;
            }
            add();
        }

        /// The last sample of each pixel, to eight bits.
        ///
        /// @param before bytes of a pixel before that sample
        /// @param bytes of that sample
        void addLast(byte[] samples, int before, int bytes) throws IOException {
            for (int x = 0; x < row.length; x++) {
                row[x] = samples[x * (before + bytes) + before];
            }
            add();
        }

        private void add() throws IOException {
            for (byte one : row) {
                opaque &= one == (byte) OPAQUE;
            }
            rows.add(row);
        }

        /// Null where all is opaque.
        byte @Nullable [] finish() throws IOException {
            var data = rows.finish();
            return opaque ? null : data;
        }
    }
}
