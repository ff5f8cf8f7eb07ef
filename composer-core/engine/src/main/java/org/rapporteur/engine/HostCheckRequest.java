package org.rapporteur.engine;

import org.rapporteur.data.Aliases;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.SameRows;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Document;
import org.rapporteur.engine.reference.References.Outcome;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.Labels;
import org.rapporteur.section.ReportFiles;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What a rule gets of the report that it looks at.
///
/// @param labels the plugin's labels before the tool's
record HostCheckRequest(
        Document document,
        Materials materials,
        Aliases aliases,
        Labels labels,
        Consumer<Finding> findings)
        implements CheckRequest {
    private static final SourcePosition REPORT = SourcePosition.of("report.yaml");

    @Override
    public List<Dataset> datasets() {
        return List.copyOf(materials.datasets().values());
    }

    @Override
    public SourcePosition position(Dataset dataset) {
        return materials.file().data().stream()
                .filter(entry -> entry.name().equals(dataset.name()))
                .map(entry -> entry.position())
                .findFirst()
                .orElse(REPORT);
    }

    @Override
    public List<SameRows> sameRows() {
        return materials.file().sameRows();
    }

    @Override
    public Optional<Vocabulary> vocabulary(String name) {
        return materials.vocabularies().find(name);
    }

    @Override
    public Map<String, String> glossary() {
        var terms = new LinkedHashMap<String, String>();
        materials.file().glossary().forEach((term, meaning) -> terms.put(term, meaning.text()));
        return Collections.unmodifiableMap(terms);
    }

    @Override
    public Optional<Datum> figure(String expression) {
        return materials.references().resolve(expression, SourcePosition.UNKNOWN)
                        instanceof Outcome.Bound(var datum)
                ? Optional.of(datum)
                : Optional.empty();
    }

    @Override
    public List<Datum> facts() {
        return materials.file().facts().stream()
                .flatMap(fact -> figure(fact.name()).stream())
                .toList();
    }

    @Override
    public ReportFiles files() {
        return materials.folder().files(REPORT, findings);
    }

    @Override
    public void report(Finding finding) {
        findings.accept(finding.position().isKnown() ? finding : finding.withPosition(REPORT));
    }
}
