package org.rapporteur.plugin.charts;

import org.rapporteur.document.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Counts as a list: `APG (Asia Pacific Group) – 8`.
final class CountList {
    private CountList() {}

    static List<Block> of(Counts counts) {
        var groups = new ArrayList<Map<String, Object>>();
        for (var group : counts.groups()) {
            groups.add(
                    Map.of(
                            "name", counts.listName(group),
                            "code", group.code(),
                            "count", counts.count(group),
                            "share", counts.share(group)));
        }
        return counts.request()
                .wording(
                        "breakdown-list",
                        Map.of(
                                "title", counts.title(),
                                "groups", groups,
                                "total", counts.total()),
                        Map.of());
    }
}
