package org.rapporteur.engine.data;

import org.rapporteur.data.Vocabulary;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The vocabularies of a report: those of its folder, of the folders above it, the shipped ones,
/// and those of plugins. The nearest of a name wins. A file is read when it is first asked for.
public final class VocabularyShelf {
    private static final VocabularyFolder SHIPPED =
            new VocabularyFolder(new ShippedVocabularies(), "");
    private static final Map<String, String> STANDARD =
            Map.of(
                    "stakeholder_group", "stakeholder-groups",
                    "region", "un-regional-groups",
                    "submitted_as", "submission-kinds",
                    "country", "countries");

    /// They are the same for all reports, and nothing is wrong with them.
    private static final Map<String, Optional<CodeList>> SHIPPED_LISTS = new ConcurrentHashMap<>();

    private final Map<String, VocabularyFolder> folders = new TreeMap<>();
    private final Map<String, Optional<CodeList>> read = new LinkedHashMap<>();
    private final ForeignVocabularies foreign;
    private final Consumer<Finding> findings;

    private VocabularyShelf(
            List<VocabularyFolder> nearestFirst,
            ForeignVocabularies foreign,
            Consumer<Finding> findings) {
        this.foreign = foreign;
        this.findings = findings;
        nearestFirst.forEach(this::add);
        add(SHIPPED);
    }

    /// The vocabularies of files.
    public static VocabularyShelf of(List<VocabularyFolder> folders, Consumer<Finding> findings) {
        return of(folders, ForeignVocabularies.NONE, findings);
    }

    /// The vocabularies of a report.
    ///
    /// @param folders the report's own first; folders that do not exist are empty
    /// @param findings what is wrong with a file, when it is read
    public static VocabularyShelf of(
            List<VocabularyFolder> folders,
            ForeignVocabularies foreign,
            Consumer<Finding> findings) {
        return new VocabularyShelf(folders, foreign, findings);
    }

    /// Only the shipped ones.
    public static VocabularyShelf shipped() {
        return new VocabularyShelf(List.of(), ForeignVocabularies.NONE, _ -> {});
    }

    private void add(VocabularyFolder folder) {
        for (var file : folder.source().list(folder.path())) {
            if (file.endsWith(".csv")) {
                folders.putIfAbsent(file.substring(0, file.length() - ".csv".length()), folder);
            }
        }
    }

    /// Sorted.
    public List<String> names() {
        var names = new TreeSet<>(folders.keySet());
        names.addAll(foreign.vocabularyNames());
        return List.copyOf(names);
    }

    public Optional<Vocabulary> find(String name) {
        return list(name, SourcePosition.UNKNOWN).map(CodeList::vocabulary);
    }

    /// @param position where report.yaml names it
    Optional<CodeList> list(String name, SourcePosition position) {
        var folder = folders.get(name);
        if (folder == null) {
            return foreign.vocabulary(name, position, findings)
                    .map(one -> new CodeList(one.name(), one.codes(), Map.of()));
        }
        var known = read.get(name);
        if (known == null) {
            known =
                    folder.equals(SHIPPED)
                            ? SHIPPED_LISTS.computeIfAbsent(name, _ -> list(folder, name))
                            : list(folder, name);
            read.put(name, known);
        }
        return known;
    }

    private Optional<CodeList> list(VocabularyFolder folder, String name) {
        return VocabularyFile.read(folder.source(), folder.file(name + ".csv"), name, findings);
    }

    /// The vocabulary that a column of a name has unasked.
    Optional<CodeList> standard(String column) {
        var name = STANDARD.get(column);
        return name == null ? Optional.empty() : list(name, SourcePosition.UNKNOWN);
    }
}
