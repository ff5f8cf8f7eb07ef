package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.document.Datum;

import java.util.ArrayList;
import java.util.List;

/// The references of a report that have a value: what a typed number could be.
public record Values(List<Dataset> datasets, List<Datum> facts) {
    private static final int MOST = 3;

    public Values {
        datasets = List.copyOf(datasets);
        facts = List.copyOf(facts);
    }

    /// Without `$`; the likeliest first, at most three.
    ///
    /// @param likely the datasets that are spoken of
    public List<String> of(long value, List<Dataset> likely) {
        var found = new ArrayList<String>();
        likely.stream().filter(one -> one.count() == value).forEach(one -> add(one, found));
        facts.stream()
                .filter(fact -> fact.value().equals(Long.toString(value)))
                .forEach(fact -> found.add(fact.expression()));
        datasets.stream().filter(one -> one.count() == value).forEach(one -> add(one, found));
        return found.stream().distinct().limit(MOST).toList();
    }

    private static void add(Dataset dataset, List<String> found) {
        found.add(dataset.name() + ".count");
    }
}
