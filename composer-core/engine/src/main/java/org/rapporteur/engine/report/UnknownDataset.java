package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;

import java.util.Collection;

/// What to say of the name of a dataset that report.yaml does not list.
final class UnknownDataset {
    private UnknownDataset() {}

    static Finding finding(PositionedText name, Collection<String> datasets) {
        return Finding.error(
                        "unknown-dataset",
                        name.position(),
                        "there is no dataset `" + name.text() + "`")
                .quoting(name.text())
                .withFix(
                        NearestName.of(name.text(), datasets)
                                .map(n -> "write `" + n + "`")
                                .orElse("list it under `data`"));
    }
}
