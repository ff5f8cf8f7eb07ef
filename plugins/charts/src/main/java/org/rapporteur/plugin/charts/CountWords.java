package org.rapporteur.plugin.charts;

import org.rapporteur.data.Breakdown.Group;
import org.rapporteur.data.Share;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What counts say, in sentences: who leads, with how many of how many; then all figures.
record CountWords(Counts counts) {
    /// Groups that are named in a tie at most.
    private static final int NAMED = 4;

    /// Groups whose figures are told at most.
    private static final int TOLD = 12;

    /// "Bar chart: contributions by stakeholder group, N = 25. Civil Society leads with …"
    ///
    /// @param kind key of the label that names the kind of chart
    String alternative(String kind, Slices slices) {
        var sentences = new ArrayList<>(finding());
        var told =
                slices.kept().size() > TOLD
                        ? Slices.of(counts, Math.min(TOLD, slices.kept().size()))
                        : slices;
        sentences.add(labels().text("alternative-figures", figures(told)));
        return alternative(kind, counts.titleWithin(), sentences);
    }

    String alternative(String kind, String by, List<String> sentences) {
        return labels().text(
                        "alternative",
                        labels().text(kind),
                        labels().nouns(counts.dataset()),
                        by,
                        labels().number(counts.total()),
                        joined(sentences));
    }

    String joined(List<String> sentences) {
        return String.join(labels().text("alternative-space"), sentences);
    }

    private String figures(Slices slices) {
        return slices.categories().stream()
                .map(category ->
                        labels().text(
                                        "alternative-item",
                                        category.label(),
                                        category.valueLabel(),
                                        category.shareLabel()))
                .collect(Collectors.joining(labels().text("alternative-comma")));
    }

    /// Who leads, alone or with others. Rows without a group are told first where they are as many
    /// as those of the largest group.
    List<String> finding() {
        var values = counts.groups().stream().filter(Slices::isValue).toList();
        long greatest = values.stream().mapToLong(Group::count).max().orElse(0);
        long grouped = values.stream().mapToLong(Group::count).sum();
        long outside = counts.total() - grouped;
        var sentences = new ArrayList<String>();
        if (outside > 0 && outside >= greatest) {
            sentences.add(sentence("finding-outside", outside));
        }
        if (greatest == 0) {
            if (!values.isEmpty()) {
                sentences.add(labels().text("finding-none"));
            }
        } else {
            sentences.add(leading(values, greatest));
        }
        return sentences;
    }

    private String leading(List<Group> values, long greatest) {
        var leaders = values.stream().filter(group -> group.count() == greatest).toList();
        if (leaders.size() == 1) {
            boolean alone = values.size() == 1 || greatest == counts.total();
            return sentence(alone ? "finding-only" : "finding-leader", leaders, greatest);
        }
        if (leaders.size() == values.size()) {
            return plural("finding-equal", leaders.size(), greatest);
        }
        return leaders.size() <= NAMED
                ? sentence("finding-tie", leaders, greatest)
                : plural("finding-tie-of", leaders.size(), greatest);
    }

    private String sentence(String key, long count) {
        return labels().text(key, figure(count));
    }

    private String sentence(String key, List<Group> groups, long count) {
        return labels().text(
                        key,
                        labels().join(groups.stream().map(counts::name).toList()),
                        figure(count));
    }

    private String plural(String key, int groups, long count) {
        return labels().plural(key, groups, figure(count));
    }

    /// "10 of 25 (40 %)".
    private String figure(long count) {
        return labels().text(
                        "of",
                        labels().number(count),
                        labels().number(counts.total()),
                        labels().percent(Share.percent(count, counts.total())));
    }

    private Labels labels() {
        return counts.labels();
    }
}
