package org.rapporteur.pdf.layout;

import org.rapporteur.document.Node;

import java.util.IdentityHashMap;
import java.util.Map;

/// Follows figures bound to data, and drawings, to the pages that they land on. Each gets a tag of
/// its own, so that pages that were traced are not to be drawn.
final class Trace {
    private final Map<Tag, Node> nodes = new IdentityHashMap<>();
    private final Map<Node, Integer> pages = new IdentityHashMap<>();

    /// The voice in which a node is set.
    Voice of(Node node, Voice voice) {
        if (!(voice.meaning() instanceof Tag tag)) {
            return voice;
        }
        var own = tag.child(tag.role());
        nodes.put(own, node);
        return voice.meaning(own);
    }

    void of(Node node, Tag tag) {
        nodes.put(tag, node);
    }

    void read(Page page) {
        page.strips().forEach(placed -> read(placed.strip(), page.number()));
        page.notes().forEach(placed -> read(placed.strip(), page.number()));
    }

    private void read(Strip strip, int page) {
        for (var item : strip.items()) {
            var node =
                    switch (item) {
                        case Item.Words words -> nodes.get(words.meaning());
                        case Item.Art art -> nodes.get(art.tag());
                        case Item.Rule _, Item.Anchor _, Item.Bookmark _, Item.Opening _ -> null;
                    };
            if (node != null) {
                pages.putIfAbsent(node, page);
            }
        }
    }

    /// The first page of each node that was met, known by its identity.
    Map<Node, Integer> pages() {
        return pages;
    }
}
