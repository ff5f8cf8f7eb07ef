package org.rapporteur.pdf.proof;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// The structure of a PDF in reading order: one element a line, two spaces a level, its own words
/// and what assistive technology is told behind it.
public final class TagTree {
    /// Of many elements of one role, these are shown, and the last one.
    private static final int SHOWN = 3;

    private static final String[] ALIKE = {"TR", "LI", "TOCI", "P", "TH", "TD"};

    private static final int LONGEST = 60;

    private final StringBuilder dump = new StringBuilder();
    private final boolean abridged;

    private TagTree(boolean abridged) {
        this.abridged = abridged;
    }

    /// The whole tree.
    public static String of(byte[] pdf) throws IOException {
        return of(pdf, false);
    }

    /// Without most of those elements that follow others of their role, and without long texts.
    public static String abridged(byte[] pdf) throws IOException {
        return of(pdf, true);
    }

    private static String of(byte[] pdf, boolean abridged) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var tree = new TagTree(abridged);
            tree.kids(ReadBack.of(document).root, 0);
            return tree.dump.toString().strip();
        }
    }

    private void kids(Element parent, int depth) {
        var kids = parent.kids();
        int from = 0;
        while (from < kids.size()) {
            int to = abridged ? endOfAlike(kids, from) : kids.size();
            boolean many = abridged && to - from > SHOWN + 2;
            for (int i = from; i < to; i++) {
                if (!many || i < from + SHOWN || i == to - 1) {
                    kid(kids.get(i), depth);
                } else if (i == from + SHOWN) {
                    line(depth).append("… ").append(to - from - SHOWN - 1).append(" more");
                }
            }
            from = to;
        }
    }

    private static int endOfAlike(List<Element.Kid> kids, int from) {
        int to = from + 1;
        while (to < kids.size()
                && kids.get(from) instanceof Element.Inner(var first)
                && kids.get(to) instanceof Element.Inner(var next)
                && first.is(ALIKE)
                && next.is(first.role())) {
            to++;
        }
        return to;
    }

    private void kid(Element.Kid kid, int depth) {
        switch (kid) {
            case Element.Inner(var element) -> {
                line(depth).append(element.role());
                attributes(element);
                kids(element, depth + 1);
            }
            case Element.Content(var sequence) ->
                    dump.append(" “").append(shortened(sequence.words())).append("”");
            case Element.Annotation _ -> dump.append(" (annotation)");
        }
    }

    private StringBuilder line(int depth) {
        return dump.append("\n").append("  ".repeat(depth));
    }

    private String shortened(String words) {
        return abridged && words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private void attributes(Element element) {
        for (var key : List.of("Alt", "ID", "Lang")) {
            var text = element.text(key);
            if (!text.isEmpty()) {
                dump.append(" ").append(key).append("=");
                dump.append(key.equals("Alt") ? "\"" + text + "\"" : text);
            }
        }
        attribute("ListNumbering", element.attribute("List", "ListNumbering"));
        attribute("Scope", element.attribute("Table", "Scope"));
        attribute("ColSpan", element.attribute("Table", "ColSpan"));
        attribute("BBox", element.attribute("Layout", "BBox"));
    }

    private void attribute(String name, @Nullable COSBase value) {
        switch (value) {
            case COSName said -> dump.append(" ").append(name).append("=").append(said.getName());
            case COSNumber number ->
                    dump.append(" ").append(name).append("=").append(number.intValue());
            case COSArray box -> dump.append(" ").append(name).append("=").append(rounded(box));
            case null, default -> {}
        }
    }

    /// A box in whole points.
    private static String rounded(COSArray box) {
        var edges = new StringBuilder();
        for (float edge : box.toFloatArray()) {
            edges.append(edges.isEmpty() ? "" : ",").append(Math.round(edge));
        }
        return edges.toString();
    }
}
