package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.rapporteur.pdf.layout.Item;

import java.util.ArrayList;
import java.util.List;

/// The outline: entries of a level stand below the last one of the level above.
final class Outliner {
    private final List<PdfOutline> path = new ArrayList<>();

    Outliner(PdfOutline root) {
        path.add(root);
    }

    /// @param y on the current page, in PDF coordinates
    void add(Item.Bookmark bookmark, double x, double y) {
        int level = Math.min(bookmark.level(), path.size());
        while (path.size() > level) {
            path.removeLast();
        }
        var place = new PdfDestination(PdfDestination.XYZ, (float) x, (float) y, 0);
        path.add(new PdfOutline(path.getLast(), place, bookmark.title()));
    }
}
