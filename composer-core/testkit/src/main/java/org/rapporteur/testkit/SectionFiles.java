package org.rapporteur.testkit;

import org.rapporteur.engine.plugin.InstalledSection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The report folder that a [SectionTest] describes.
final class SectionFiles {
    /// A section that is alone is not referred to; which languages rules can read is not its
    /// business.
    private static final String ALONE = "rules: {unreferenced-annex: off, language: off}\n";

    private SectionFiles() {}

    static Map<String, String> of(SectionTest test, String language) {
        var plugin = PluginUnderTest.onClassPath();
        try (var composer = plugin.composer()) {
            var section = section(plugin.sections(composer), test.section());
            var files = new LinkedHashMap<>(ReportTests.texts(test.files()));
            var data = "";
            if (!test.data().isEmpty()) {
                var name = test.dataset().isEmpty() ? dataset(section, test) : test.dataset();
                files.put("data/" + name + ".csv", test.data());
                data = "data:\n  %s: data/%s.csv\n".formatted(name, name);
            }
            files.put("report.yaml", report(section.about().name(), language, data, test));
            return files;
        }
    }

    private static InstalledSection section(List<InstalledSection> sections, String name) {
        var found =
                sections.stream()
                        .filter(one -> name.isEmpty() || one.about().name().equals(name))
                        .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "@SectionTest(section = \"…\") has to name one of "
                            + sections.stream()
                                    .map(one -> one.about().name())
                                    .collect(Collectors.joining(", ")));
        }
        return found.getFirst();
    }

    private static String dataset(InstalledSection section, SectionTest test) {
        Optional<String> asked;
        try {
            asked = asked(section.section());
        } catch (RuntimeException _) {
            asked = Optional.empty();
        }
        return asked.orElseThrow(() ->
                new IllegalArgumentException(
                        "@SectionTest(dataset = \"…\") has to name the dataset of "
                                + section.about().name()
                                + " "
                                + test.options()));
    }

    private static <O extends Record> Optional<String> asked(
            org.rapporteur.section.Section<O> section) {
        return section.dataset(BenchOptions.byDefault(section.options()));
    }

    private static String report(String section, String language, String data, SectionTest test) {
        return TestFolder.head(language)
                + data
                + lines(test.report())
                + (test.report().contains("rules:") ? "" : ALONE)
                + "sections:\n"
                + TestFolder.section(section, test.options());
    }

    private static String lines(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
