package org.rapporteur.testkit;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.engine.data.VocabularyShelf;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReaderRequest;
import org.rapporteur.section.ReportFiles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a reader under test is given; its dataset is called `words`.
record BenchReaderRequest(Locale language, ReportFiles files, List<Finding> findings)
        implements ReaderRequest {
    @Override
    public String name() {
        return "words";
    }

    @Override
    public SourcePosition position() {
        return SourcePosition.of("report.yaml");
    }

    @Override
    public SourcePosition position(String option) {
        return BenchOptions.position(option);
    }

    @Override
    public Optional<Vocabulary> vocabulary(String name) {
        return VocabularyShelf.shipped().find(name);
    }

    @Override
    public Optional<Dataset> table(String path) {
        return files.text(path).map(text -> TestDataset.file(path, text));
    }

    @Override
    public void report(Finding finding) {
        findings.add(finding);
    }
}
