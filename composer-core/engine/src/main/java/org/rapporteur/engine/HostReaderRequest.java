package org.rapporteur.engine;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.engine.data.DatasetFiles;
import org.rapporteur.engine.data.FolderSource;
import org.rapporteur.engine.data.VocabularyShelf;
import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.engine.report.ReaderCall;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReaderRequest;
import org.rapporteur.section.ReportFiles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a dataset reader gets of its report.
record HostReaderRequest(
        DatasetEntry entry,
        ReaderCall call,
        ReportFolder folder,
        VocabularyShelf vocabularies,
        Locale language,
        Consumer<Finding> findings)
        implements ReaderRequest {

    @Override
    public String name() {
        return entry.name();
    }

    @Override
    public SourcePosition position() {
        return entry.position();
    }

    @Override
    public SourcePosition position(String option) {
        var given = call.options().entries().get(option);
        return given == null ? entry.position() : given.value().position();
    }

    @Override
    public Optional<Vocabulary> vocabulary(String name) {
        return vocabularies.find(name);
    }

    @Override
    public Optional<Dataset> table(String path) {
        var file =
                new DatasetEntry(
                        entry.name(),
                        entry.position(),
                        path,
                        position(call.key()),
                        null,
                        null,
                        1,
                        List.of(),
                        null,
                        null);
        return DatasetFiles.load(file, FolderSource.of(folder), vocabularies, findings)
                .map(Function.<Dataset>identity());
    }

    @Override
    public ReportFiles files() {
        return folder.files(position(call.key()), findings);
    }

    @Override
    public void report(Finding finding) {
        findings.accept(
                finding.position().isKnown() ? finding : finding.withPosition(entry.position()));
    }
}
