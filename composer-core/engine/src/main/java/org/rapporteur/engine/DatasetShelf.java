package org.rapporteur.engine;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;
import org.rapporteur.engine.data.DatasetFiles;
import org.rapporteur.engine.data.FolderSource;
import org.rapporteur.engine.data.ReadColumns;
import org.rapporteur.engine.data.VocabularyShelf;
import org.rapporteur.engine.plugin.InertDataset;
import org.rapporteur.engine.plugin.InstalledReader;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.engine.plugin.SectionRunner;
import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.engine.report.Options;
import org.rapporteur.engine.report.ReaderCall;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.DatasetReader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the datasets of a report: files by the engine, everything else by the readers of plugins.
record DatasetShelf(
        ReportFolder folder,
        VocabularyShelf vocabularies,
        PluginShelf plugins,
        SectionRunner runner,
        Locale language,
        Consumer<Finding> findings) {

    /// The datasets that could be read, in the order of report.yaml.
    Map<String, Dataset> read(List<DatasetEntry> entries) {
        var datasets = new LinkedHashMap<String, Dataset>();
        for (var entry : entries) {
            read(entry).ifPresent(dataset -> datasets.put(entry.name(), dataset));
        }
        return datasets;
    }

    private Optional<? extends Dataset> read(DatasetEntry entry) {
        var call = entry.reader();
        if (call == null) {
            return readFile(entry);
        }
        var reader = plugins.reader(call.key(), entry.position(), findings);
        if (reader.isEmpty()) {
            findings.accept(
                    Finding.error(
                                    "unknown-reader",
                                    entry.position(),
                                    "no installed plugin reads `%s`".formatted(call.key()))
                            .withFact("readers", String.join(", ", plugins.readerKeys()))
                            .withFix("put the plugin that does into the plugins folder"));
            return Optional.empty();
        }
        return made(entry, call, reader.get(), reader.get().reader());
    }

    /// A file of a format that the engine knows, or that a plugin does.
    private Optional<? extends Dataset> readFile(DatasetEntry entry) {
        var ending = entry.file().substring(entry.file().lastIndexOf('.') + 1);
        if (DatasetFiles.knows(entry.file()) || !plugins.endings().contains(lower(ending))) {
            var source = FolderSource.of(folder, entry.filePosition());
            return DatasetFiles.load(entry, source, vocabularies, findings);
        }
        return plugins.readerOf(lower(ending), entry.filePosition(), findings)
                .flatMap(reader ->
                        made(
                                entry,
                                ReaderCall.of(
                                        reader.about().name(), entry.file(), entry.filePosition()),
                                reader,
                                reader.reader()));
    }

    private static String lower(String ending) {
        return ending.toLowerCase(Locale.ROOT);
    }

    private <O extends Record> Optional<Dataset> made(
            DatasetEntry entry,
            ReaderCall call,
            InstalledReader installed,
            DatasetReader<O> reader) {
        var what = "dataset `" + entry.name() + "`";
        Optional<Optional<InertDataset>> dataset =
                runner.run(
                        installed.plugin(),
                        what,
                        entry.position(),
                        reports -> read(entry, call, reader, what, reports),
                        findings);
        return dataset.flatMap(made -> made).map(made -> named(entry, made));
    }

    /// Empty, after findings, where the options are wrong.
    private <O extends Record> Optional<InertDataset> read(
            DatasetEntry entry,
            ReaderCall call,
            DatasetReader<O> reader,
            String what,
            Consumer<Finding> reports) {
        var request = new HostReaderRequest(entry, call, folder, vocabularies, language, reports);
        return Options.bind(reader.options(), call, entry.position(), what, reports)
                .map(options -> InertDataset.of(reader.read(options, request)));
    }

    /// Where a row of a dataset comes from. Only that the plugin failed is reported: all else has
    /// been when the dataset was read.
    List<Quotation> quotations(DatasetEntry entry, Row row, int most) {
        var call = entry.reader();
        return call == null
                ? List.of()
                : plugins.reader(call.key(), entry.position(), findings)
                        .flatMap(reader ->
                                quotations(entry, call, reader, reader.reader(), row, most))
                        .orElse(List.of());
    }

    private <O extends Record> Optional<List<Quotation>> quotations(
            DatasetEntry entry,
            ReaderCall call,
            InstalledReader installed,
            DatasetReader<O> reader,
            Row row,
            int most) {
        var what = "dataset `" + entry.name() + "`";
        var request = new HostReaderRequest(entry, call, folder, vocabularies, language, _ -> {});
        return runner.run(
                installed.plugin(),
                what,
                entry.position(),
                _ ->
                        Options.bind(reader.options(), call, entry.position(), what, _ -> {})
                                .map(options ->
                                        List.copyOf(reader.quotations(options, row, most, request)))
                                .orElse(List.of()),
                findings);
    }

    /// A reader's dataset under the name, date and columns that report.yaml gives it.
    private Dataset named(DatasetEntry entry, InertDataset dataset) {
        var noun = entry.noun();
        var read =
                entry.columns().isEmpty()
                        ? new ReadColumns(dataset.columns(), dataset.rows())
                        : ReadColumns.of(dataset, entry, vocabularies, findings);
        return new InertDataset(
                entry.name(),
                dataset.source(),
                read.columns(),
                Optional.ofNullable(entry.asOf()).or(dataset::asOf),
                noun == null ? dataset.noun() : noun,
                read.rows(),
                dataset.measures());
    }
}
