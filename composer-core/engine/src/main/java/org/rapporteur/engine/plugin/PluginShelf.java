package org.rapporteur.engine.plugin;

import org.rapporteur.data.Vocabulary;
import org.rapporteur.engine.data.ForeignVocabularies;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The installed plugins. A jar that does not work becomes a finding; all others are there.
public final class PluginShelf implements ForeignVocabularies, AutoCloseable {
    private final PluginLoading.Loaded loaded;
    private final Named<InstalledSection> sections =
            new Named<>("several plugins have a section", InstalledSection::plugin);
    private final Named<InstalledReader> readers =
            new Named<>("several plugins read", InstalledReader::plugin);
    private final Named<InstalledReader> endings =
            new Named<>("several plugins read files that end in", InstalledReader::plugin);
    private final Named<InstalledVocabulary> vocabularies =
            new Named<>("several plugins have a vocabulary", InstalledVocabulary::plugin);

    private PluginShelf(PluginLoading.Loaded loaded) {
        this.loaded = loaded;
        for (var plugin : loaded.plugins()) {
            plugin.sections().forEach(one -> sections.add(one.about().name(), one));
            plugin.readers().forEach(this::add);
            plugin.vocabularies().forEach(one -> vocabularies.add(one.vocabulary().name(), one));
        }
    }

    private void add(InstalledReader reader) {
        readers.add(reader.about().name(), reader);
        reader.endings().forEach(ending -> endings.add(ending, reader));
    }

    /// Puts plugins on the shelf, in the order of their file names. Jars are read where they are
    /// and stay open until the shelf is closed.
    ///
    /// @param jarsOrFolders jars, and folders of jars
    public static PluginShelf open(List<Path> jarsOrFolders, Consumer<Finding> findings) {
        return open(jarsOrFolders, _ -> false, findings);
    }

    /// The same, where code of some jars runs unguarded: it was tested with the tool, and starts
    /// faster.
    public static PluginShelf open(
            List<Path> jarsOrFolders, Predicate<Path> trusted, Consumer<Finding> findings) {
        return new PluginShelf(new PluginLoading(trusted, findings).load(jarsOrFolders));
    }

    /// A shelf of plugins that are already there, for tests.
    public static PluginShelf of(List<InstalledPlugin> plugins) {
        return new PluginShelf(new PluginLoading.Loaded(plugins, List.of()));
    }

    /// The plugins in the order of their file names.
    public List<InstalledPlugin> plugins() {
        return loaded.plugins();
    }

    /// The names of all sections, sorted.
    public Collection<String> sectionNames() {
        return sections.names();
    }

    /// The keys of all readers, sorted.
    public Collection<String> readerKeys() {
        return readers.names();
    }

    /// The reader of files with an ending.
    ///
    /// @param ending in lower case, without the dot
    /// @param position where report.yaml names the file
    public Optional<InstalledReader> readerOf(
            String ending, SourcePosition position, Consumer<Finding> findings) {
        return endings.find(ending, position, findings);
    }

    /// The endings of files that readers read, sorted, without the dot.
    public Collection<String> endings() {
        return endings.names();
    }

    /// The rules of all plugins, in the order of their file names.
    public List<InstalledCheck> checks() {
        return plugins().stream().flatMap(plugin -> plugin.checks().stream()).toList();
    }

    @Override
    public Collection<String> vocabularyNames() {
        return vocabularies.names();
    }

    /// A section by its name (`word-cloud`), or by plugin and name
    /// (`org.example.cloud/word-cloud`). A name that two plugins have is reported, and the first of
    /// them is given; so it is with readers and vocabularies.
    ///
    /// @param position where report.yaml names it
    public Optional<InstalledSection> section(
            String name, SourcePosition position, Consumer<Finding> findings) {
        return sections.find(name, position, findings);
    }

    /// A reader by its key (`corpus`).
    ///
    /// @param position where report.yaml names it
    public Optional<InstalledReader> reader(
            String key, SourcePosition position, Consumer<Finding> findings) {
        return readers.find(key, position, findings);
    }

    @Override
    public Optional<Vocabulary> vocabulary(
            String name, SourcePosition position, Consumer<Finding> findings) {
        return vocabularies.find(name, position, findings).map(InstalledVocabulary::vocabulary);
    }

    /// Closes the jars. Plugins are not stopped: they have nothing to stop, and PF4J 3.15.0 fails
    /// at stopping several of them.
    @Override
    public void close() {
        for (var classes : loaded.opened()) {
            try {
                classes.close();
            } catch (IOException _) {
                // read only: nothing is lost
            }
        }
    }
}
