package org.rapporteur.engine.report;

/// The sheets that reports are printed on, in points (ISO 216; ANSI/ASME Y14.1).
enum PaperSize {
    A4(210 * 72 / 25.4, 297 * 72 / 25.4),
    LETTER(612, 792);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
