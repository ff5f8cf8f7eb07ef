package org.rapporteur.plugin.charts;

import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Breakdown.Group;
import org.rapporteur.data.Share;
import org.rapporteur.document.Chart.Category;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// The groups that a chart shows one by one, and those that it sums up.
///
/// @param kept in their order
/// @param rest empty where nothing is summed up
record Slices(Counts counts, List<Group> kept, List<Group> rest) {
    /// Groups in one figure at most: more of them do not fit on a page.
    static final int MOST = 60;

    /// @param most groups to show, what is summed up excepted
    static Slices of(Counts counts, int most) {
        var groups = counts.groups();
        var values = groups.stream().filter(Slices::isValue).toList();
        if (values.size() <= most) {
            return new Slices(counts, groups, List.of());
        }
        var largest =
                values.stream()
                        .sorted(Comparator.comparingLong(Group::count).reversed())
                        .limit(most)
                        .toList();
        var shown = new HashSet<>(largest);
        var kept = new ArrayList<Group>();
        var rest = new ArrayList<Group>();
        for (var group : groups) {
            (shown.contains(group) || !isValue(group) ? kept : rest).add(group);
        }
        return new Slices(counts, kept, rest);
    }

    static boolean isValue(Group group) {
        return group.kind() == Breakdown.Kind.VALUE;
    }

    /// The sum of what is not shown one by one stands behind the values that are.
    List<Category> categories() {
        var categories = new ArrayList<Category>();
        kept.stream().filter(Slices::isValue).forEach(group -> categories.add(category(group)));
        if (!rest.isEmpty()) {
            long count = rest.stream().mapToLong(Group::count).sum();
            var name = counts.labels().plural("others", rest.size());
            categories.add(category(name, count).asMuted());
        }
        kept.stream()
                .filter(group -> !isValue(group))
                .forEach(group -> categories.add(category(group).asMuted()));
        return categories;
    }

    private Category category(Group group) {
        return category(counts.name(group), group.count()).inGroup(counts.colourOf(group));
    }

    private Category category(String name, long count) {
        var labels = counts.labels();
        return Category.of(
                name,
                count,
                labels.number(count),
                labels.percent(Share.percent(count, counts.total())));
    }
}
