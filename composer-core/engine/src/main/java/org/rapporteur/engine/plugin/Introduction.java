package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.engine.data.VocabularyShelf;
import org.rapporteur.engine.report.Described;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.Check;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.Section;
import org.rapporteur.section.Vocabularies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes extensions and asks them what they are. To be called within a budget. What cannot be used
/// ends in [InvalidBlocks].
final class Introduction {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern ENDING = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");
    private static final List<Class<?>> KINDS =
            List.of(Section.class, DatasetReader.class, Check.class, Vocabularies.class);
    private final Set<String> names = new HashSet<>();

    /// Makes an extension; it may be several things at once.
    List<Addition> of(Class<?> type) throws Exception {
        if (KINDS.stream().noneMatch(kind -> kind.isAssignableFrom(type))) {
            throw new InvalidBlocks(
                    "it is neither a Section nor a DatasetReader, a Check or Vocabularies",
                    "implement one of these, or remove `@Extension`");
        }
        return of(type.getConstructor().newInstance());
    }

    /// Extensions that are already there, for tests.
    static List<Addition> of(
            List<Section<?>> sections, List<DatasetReader<?>> readers, List<Check<?>> checks) {
        var introduction = new Introduction();
        return Stream.<List<?>>of(sections, readers, checks)
                .flatMap(List::stream)
                .flatMap(made -> introduction.of(made).stream())
                .toList();
    }

    private List<Addition> of(Object made) {
        var additions = new ArrayList<Addition>();
        if (made instanceof Section<?> section) {
            additions.add(
                    new Addition.OfSection(
                            about(
                                    "section",
                                    section.name(),
                                    section.description(),
                                    section.options(),
                                    Described::section),
                            section));
        }
        if (made instanceof DatasetReader<?> reader) {
            additions.add(
                    new Addition.OfReader(
                            about(
                                    "reader",
                                    reader.key(),
                                    reader.description(),
                                    reader.options(),
                                    Described::reader),
                            endings(reader),
                            reader));
        }
        if (made instanceof Check<?> check) {
            var about =
                    about(
                            "rule",
                            check.rule(),
                            check.description(),
                            check.options(),
                            Described::rule);
            var severity = (@Nullable Severity) check.severity();
            if (severity == null) {
                throw new InvalidBlocks("it has no severity", "say what its findings weigh");
            }
            additions.add(new Addition.OfCheck(about, severity, check));
        }
        if (made instanceof Vocabularies vocabularies) {
            for (var one : present(vocabularies.vocabularies(), "its list of vocabularies")) {
                additions.add(new Addition.OfVocabulary(checked(one)));
            }
        }
        return additions;
    }

    private interface Describing {
        Described of(String name, String description, Class<? extends Record> options);
    }

    private Described about(
            String kind,
            @Nullable String name,
            @Nullable String description,
            @Nullable Class<? extends Record> options,
            Describing describing) {
        var right = name(kind, name);
        if (options == null || !options.isRecord()) {
            throw new InvalidBlocks("its options are no record", "make the options a record");
        }
        var words = Objects.toString(description, "").strip();
        if (words.isEmpty()) {
            throw new InvalidBlocks("it has no description", "describe it in one sentence");
        }
        try {
            return describing.of(right, words, options);
        } catch (IllegalArgumentException unusable) {
            throw new InvalidBlocks(
                    "of its options, " + unusable.getMessage(),
                    "describe each component with `@Option`; its type is String, int, boolean, an"
                            + " enum, or a List of String or of an enum");
        }
    }

    private String name(String kind, @Nullable String given) {
        var name = Objects.toString(given, "");
        if (!KEBAB_CASE.matcher(name).matches()) {
            throw new InvalidBlocks(
                    "its name `" + name + "` is not in kebab-case", "name it like `word-cloud`");
        }
        if (!names.add(kind + " " + name)) {
            throw new InvalidBlocks(
                    "the plugin has another " + kind + " `" + name + "`", "give it another name");
        }
        return name;
    }

    private static List<String> endings(DatasetReader<?> reader) {
        var endings = present(reader.extensions(), "its list of endings");
        for (var ending : endings) {
            if (!ENDING.matcher(present(ending, "an ending of files")).matches()) {
                throw new InvalidBlocks(
                        "`" + ending + "` is no ending of files",
                        "write it in lower case without the dot: `lsr`");
            }
        }
        return List.copyOf(endings);
    }

    private Vocabulary checked(@Nullable Vocabulary given) {
        var vocabulary = present(given, "a vocabulary");
        name("vocabulary", vocabulary.name());
        if (VocabularyShelf.shipped().names().contains(vocabulary.name())) {
            throw new InvalidBlocks(
                    "its vocabulary `"
                            + vocabulary.name()
                            + "` has the name of one of the tool's own",
                    "put the plugin's own name before it: `acme-" + vocabulary.name() + "`");
        }
        for (var code : vocabulary.codes()) {
            present(code.code(), "a code of the vocabulary " + vocabulary.name());
        }
        return vocabulary;
    }

    private static <T> T present(@Nullable T part, String what) {
        return RunningText.present(part, what);
    }
}
