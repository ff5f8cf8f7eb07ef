package org.rapporteur.pdf.proof;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.rapporteur.pdf.Theme;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Things stand where they belong: inside of the margins, beside and not over each other, figures
/// in their boxes, links over their words.
final class PlaceProof {
    private static final double TOLERANCE = 1;

    /// Half of a font's size, in heights of its letters.
    private static final double HALF = .5 / .86;

    private static final int FIRST_WIDE = 0x2e80;

    private final ReadBack pdf;
    private final Rectangle2D text;
    private final List<String> faults = new ArrayList<>();

    private PlaceProof(ReadBack pdf, Theme.Page sheet) {
        this.pdf = pdf;
        this.text =
                new Rectangle2D.Double(
                        sheet.left() - TOLERANCE,
                        sheet.bottom() - TOLERANCE,
                        sheet.textWidth() + 2 * TOLERANCE,
                        sheet.textHeight() + 2 * TOLERANCE);
    }

    static List<String> faults(ReadBack pdf, Theme.Page sheet) {
        var proof = new PlaceProof(pdf, sheet);
        var figures = new HashSet<Sequence>();
        pdf.root.all().filter(one -> one.is("Figure")).forEach(one -> proof.figure(one, figures));
        pdf.root.all().filter(one -> one.is("Link")).forEach(proof::link);
        pdf.pages.forEach(page -> proof.page(page, figures));
        return proof.faults;
    }

    private void page(List<Sequence> page, Set<Sequence> figures) {
        var words = new ArrayList<Sequence.Piece>();
        for (var sequence : page) {
            for (var piece : sequence.pieces) {
                if (!sequence.isArtifact() && !within(text, letters(piece))) {
                    faults.add(at(sequence, piece) + " stands outside of the margins");
                }
                if (!figures.contains(sequence)) {
                    words.stream()
                            .filter(other -> overlap(other, piece))
                            .forEach(other ->
                                    faults.add(
                                            at(sequence, piece)
                                                    + " stands over “"
                                                    + other.words()
                                                    + "”"));
                    words.add(piece);
                }
            }
        }
    }

    /// Accents have boxes without width, which no rectangle contains.
    private static boolean within(Rectangle2D outer, Rectangle2D inner) {
        return inner.getMinX() >= outer.getMinX()
                && inner.getMaxX() <= outer.getMaxX()
                && inner.getMinY() >= outer.getMinY()
                && inner.getMaxY() <= outer.getMaxY();
    }

    /// Accents are as high or as low as their letter needs; they stand on the line with it.
    private Rectangle2D letters(Sequence.Piece piece) {
        var box = piece.box();
        return box.getWidth() > 0
                ? box
                : new Rectangle2D.Double(box.getX(), text.getCenterY(), 0, 0);
    }

    private static boolean overlap(Sequence.Piece one, Sequence.Piece other) {
        var both = one.box().createIntersection(other.box());
        double shared = endsEmpty(one) && beginsWithSign(other) ? HALF : 0;
        return both.getWidth() > TOLERANCE + shared * one.box().getHeight()
                && both.getHeight() > 2 * TOLERANCE;
    }

    private static boolean endsEmpty(Sequence.Piece piece) {
        var words = piece.words();
        return !words.isEmpty() && isWideSign(words.codePointBefore(words.length()));
    }

    private static boolean beginsWithSign(Sequence.Piece piece) {
        var words = piece.words();
        return !words.isEmpty() && isWideSign(words.codePointAt(0));
    }

    /// Signs as wide as a Chinese character are half empty, and share that half with each other.
    private static boolean isWideSign(int codePoint) {
        return "“”‘’".indexOf(codePoint) >= 0
                || codePoint >= FIRST_WIDE && !Character.isLetterOrDigit(codePoint);
    }

    private static String at(Sequence sequence, Sequence.Piece piece) {
        return "page " + sequence.page + ": “" + piece.words() + "”";
    }

    private void figure(Element element, Set<Sequence> figures) {
        var box = box(element.attribute("Layout", "BBox"));
        if (box == null) {
            return;
        }
        var grown =
                new Rectangle2D.Double(
                        box.getX() - TOLERANCE,
                        box.getY() - TOLERANCE,
                        box.getWidth() + 2 * TOLERANCE,
                        box.getHeight() + 2 * TOLERANCE);
        if (!within(text, box)) {
            faults.add("the box of " + element.text("Alt") + " goes over the margins");
        }
        element.content()
                .forEach(sequence -> {
                    figures.add(sequence);
                    for (var piece : sequence.pieces) {
                        if (!within(grown, piece.box())) {
                            faults.add(at(sequence, piece) + " stands outside of its figure");
                        }
                    }
                });
    }

    /// Each of a link's words can be clicked on.
    private void link(Element element) {
        var places = new HashMap<Integer, List<Rectangle2D>>();
        for (var kid : element.kids()) {
            if (kid instanceof Element.Annotation(var source, var page)) {
                var place = box(source.getDictionaryObject(COSName.RECT));
                if (place == null || page == null) {
                    faults.add(element + " has no place");
                } else {
                    places.computeIfAbsent(pdf.number(page) + 1, _ -> new ArrayList<>()).add(place);
                }
            }
        }
        element.content().forEach(sequence -> covered(element, sequence, places));
    }

    private void covered(
            Element element, Sequence sequence, Map<Integer, List<Rectangle2D>> places) {
        for (var piece : sequence.pieces) {
            var box = piece.box();
            boolean covered =
                    places.getOrDefault(sequence.page, List.of()).stream()
                            .anyMatch(place -> contains(place, box));
            if (!covered) {
                faults.add(at(sequence, piece) + " cannot be clicked on, in " + element);
            }
        }
    }

    /// Accents, which have no width, may stand below or above it.
    private static boolean contains(Rectangle2D place, Rectangle2D piece) {
        double x = piece.getCenterX();
        return piece.getWidth() > 0
                ? place.contains(x, piece.getCenterY())
                : place.getMinX() <= x && x <= place.getMaxX();
    }

    private static @Nullable Rectangle2D box(@Nullable COSBase value) {
        if (!(value instanceof COSArray array) || array.size() != 4) {
            return null;
        }
        var edges = array.toFloatArray();
        var box = new Rectangle2D.Double(edges[0], edges[1], 0, 0);
        box.add(edges[2], edges[3]);
        return box;
    }
}
