package org.rapporteur.pdf.layout;

import java.util.List;

/// Counts what pages hold besides text: pieces of links, anchors, outline entries, pictures.
public final class Landmarks {
    private int count;

    public void take(Page page) {
        take(page.strips());
        take(page.notes());
    }

    private void take(List<Page.Placed> strips) {
        for (var placed : strips) {
            for (var item : placed.strip().items()) {
                if (isLandmark(item)) {
                    count++;
                }
            }
        }
    }

    private static boolean isLandmark(Item item) {
        return switch (item) {
            case Item.Words words -> words.meaning() instanceof Tag tag && tag.link() != null;
            case Item.Anchor _, Item.Bookmark _, Item.Art _ -> true;
            case Item.Rule _, Item.Opening _ -> false;
        };
    }

    public int count() {
        return count;
    }
}
