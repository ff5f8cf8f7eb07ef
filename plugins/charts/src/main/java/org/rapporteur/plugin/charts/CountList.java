package org.rapporteur.plugin.charts;

import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.ListItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Counts as a list: `APG (Asia Pacific Group) – 8`.
final class CountList {
    private CountList() {}

    /// @param title what stands above the list
    static List<Block> of(Counts counts, List<Inline> title) {
        var items = new ArrayList<ListItem>();
        var groups = new ArrayList<Map<String, Object>>();
        for (var group : counts.groups()) {
            var name = counts.listName(group);
            var count = counts.count(group);
            var dash = Inlines.text(counts.labels().text("list-dash"));
            items.add(Blocks.item(List.of(Inlines.text(name), dash, count)));
            groups.add(
                    Map.of(
                            "name",
                            name,
                            "code",
                            group.code(),
                            "count",
                            count,
                            "share",
                            counts.share(group)));
        }
        return counts.request()
                .wording(
                        "breakdown-list",
                        Map.of("groups", groups, "total", counts.boundTotal()),
                        Map.of("list", List.of(Blocks.note(title), Blocks.plainList(items, 1))));
    }
}
