package org.rapporteur.plugin.charts;

import org.rapporteur.plugin.charts.History.Known;
import org.rapporteur.section.Labels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What changed since the meeting before, in sentences.
record TrendWords(History history) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Meetings whose values are told at most.
    private static final int TOLD = 12;

    private Labels labels() {
        return history.labels();
    }

    String sentences() {
        return joined(all());
    }

    private String joined(List<String> sentences) {
        return String.join(labels().text("alternative-space"), sentences);
    }

    private List<String> all() {
        var sentences = new ArrayList<String>();
        for (int i = 0; i < history.columns().size(); i++) {
            var values = history.of(i);
            if (values.size() > 1) {
                sentences.add(change(history.name(i), values));
                place(values).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    /// "Contributions rose from 17 (2016) to 25 (2017): 8 more, +47 %."
    private String change(String name, List<Known> values) {
        var before = values.get(values.size() - 2);
        var now = values.getLast();
        int direction = now.value().compareTo(before.value());
        if (direction == 0) {
            return labels().text(
                            "trend-same",
                            name,
                            history.number(now.value()),
                            before.meeting().name(),
                            now.meeting().name());
        }
        var by = now.value().subtract(before.value()).abs();
        boolean hasShare = before.value().signum() > 0;
        return labels().text(
                        (direction > 0 ? "trend-rise" : "trend-fall")
                                + (hasShare ? "" : "-from-zero"),
                        name,
                        history.number(before.value()),
                        before.meeting().name(),
                        history.number(now.value()),
                        now.meeting().name(),
                        history.number(by),
                        hasShare ? percent(by, before.value()) : "");
    }

    /// Rounded half up.
    private String percent(BigDecimal by, BigDecimal of) {
        var share = by.multiply(HUNDRED).divide(of, 0, RoundingMode.HALF_UP);
        return labels().percent(share.longValue());
    }

    /// Whether the latest value is the only highest or lowest of several.
    private Optional<String> place(List<Known> values) {
        if (values.size() < 3) {
            return Optional.empty();
        }
        var now = values.getLast().value();
        var others = values.subList(0, values.size() - 1);
        var key =
                others.stream().allMatch(one -> one.value().compareTo(now) < 0)
                        ? "trend-highest"
                        : others.stream().allMatch(one -> one.value().compareTo(now) > 0)
                                ? "trend-lowest"
                                : "";
        return key.isEmpty()
                ? Optional.of(range(values))
                : Optional.of(labels().plural(key, values.size()));
    }

    private String range(List<Known> values) {
        var byValue = Comparator.comparing(Known::value);
        var least = values.stream().min(byValue).orElseThrow();
        var most = values.stream().max(byValue).orElseThrow();
        return labels().text(
                        "trend-range",
                        history.number(least.value()),
                        names(values, least.value()),
                        history.number(most.value()),
                        names(values, most.value()));
    }

    private String names(List<Known> values, BigDecimal value) {
        return labels().join(
                        values.stream()
                                .filter(one -> one.value().compareTo(value) == 0)
                                .map(one -> one.meeting().name())
                                .toList());
    }

    String alternative() {
        boolean slope = history.meetings().size() == 2;
        var sentences = new ArrayList<>(all());
        for (int i = 0; i < history.columns().size(); i++) {
            var values = history.of(i);
            if (values.size() > 2 && values.size() <= TOLD) {
                sentences.add(figures(history.name(i), values));
            }
        }
        return labels().text(
                        "alternative-trend",
                        labels().text(slope ? "kind-slope" : "kind-trend"),
                        labels().plural("meetings", history.counted()),
                        joined(sentences));
    }

    private String figures(String name, List<Known> values) {
        return labels().text(
                        "finding-of",
                        name,
                        labels().text(
                                        "alternative-list",
                                        values.stream()
                                                .map(one ->
                                                        labels().text(
                                                                        "alternative-at",
                                                                        history.number(one.value()),
                                                                        one.meeting().name()))
                                                .collect(
                                                        Collectors.joining(
                                                                labels().text(
                                                                                "alternative-comma")))));
    }

    /// What there is where there is nothing to compare with.
    String single() {
        var figures = new ArrayList<String>();
        for (int i = 0; i < history.columns().size(); i++) {
            for (var one : history.of(i)) {
                figures.add(
                        labels().text("finding-of", history.name(i), history.number(one.value())));
            }
        }
        return figures.isEmpty()
                ? labels().text("none", labels().nouns(history.request().data()))
                : labels().text(
                                "trend-single",
                                String.join(labels().text("alternative-semicolon"), figures));
    }
}
