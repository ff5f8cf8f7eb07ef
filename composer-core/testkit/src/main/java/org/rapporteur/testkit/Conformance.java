package org.rapporteur.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DynamicTest;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.plugin.InstalledSection;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What every section has to stand: no rows, one, ten thousand; absent values; names of 300
/// characters, names from right to left, codes that no vocabulary knows, strings that have broken
/// other programs. One test for each case.
///
/// ```java
/// @TestFactory
/// Stream<DynamicTest> stands_what_may_come() {
///     return Conformance.of("sponsors").columns("name", "country").numbers("amount").tests();
/// }
/// ```
///
/// A case is passed when the section composes, in the same way twice, and a PDF comes of it, which
/// is sound where nothing is wrong with the data. What the tool or the section say of such data
/// does not matter.
public final class Conformance {
    private final String section;
    private final Map<String, Boolean> columns;
    private final String options;
    private final String dataset;
    private final Map<String, String> files;

    private Conformance(
            String section,
            Map<String, Boolean> columns,
            String options,
            String dataset,
            Map<String, String> files) {
        this.section = section;
        this.columns = columns;
        this.options = options;
        this.dataset = dataset;
        this.files = files;
    }

    /// The cases for a section of the plugin under test, without options.
    public static Conformance of(String section) {
        return new Conformance(section, Map.of(), "", "", Map.of());
    }

    /// The columns of text that the section uses; those that it requires need not be named.
    public Conformance columns(String... names) {
        return with(false, names);
    }

    /// The columns of numbers that the section uses.
    public Conformance numbers(String... names) {
        return with(true, names);
    }

    private Conformance with(boolean isNumber, String... names) {
        var more = new LinkedHashMap<>(columns);
        for (var name : names) {
            more.put(name, isNumber);
        }
        return new Conformance(section, more, options, dataset, files);
    }

    /// What stands beside the section in report.yaml: its main option, or lines of `option: value`.
    public Conformance options(String text) {
        return new Conformance(section, columns, text, dataset, files);
    }

    /// The dataset that the section uses; not needed where the section asks for one itself.
    public Conformance dataset(String name) {
        return new Conformance(section, columns, options, name, files);
    }

    /// A file of the report folder. `TEXT` in it becomes the text of the case: names, one a line,
    /// with blank lines between.
    public Conformance file(String path, String text) {
        var more = new LinkedHashMap<>(files);
        more.put(path, text);
        return new Conformance(section, columns, options, dataset, more);
    }

    /// One test for each case.
    public Stream<DynamicTest> tests() {
        return Cases.all().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }

    private void check(Cases.Case one) {
        var folder = TestFolder.of("", files(one));
        try {
            var first = composed(folder, one.isSmall());
            if (one.isSmall()) {
                var other = folder.elsewhere();
                assertEquals(first, composed(other, true), "composed twice");
                other.delete();
            }
        } finally {
            folder.delete();
        }
    }

    /// The dump of the report.
    private static String composed(TestFolder folder, boolean isSmall) {
        try (var composer = PluginUnderTest.onClassPath().composer()) {
            var composition =
                    composer.compose(new ComposeRequest(folder.path(), null, false, null));
            var failed =
                    composition.verdict().open().stream().filter(Conformance::isFailure).toList();
            assertEquals("", FindingDump.of(failed));
            assertTrue(
                    composition.canBeWritten(), () -> FindingDump.of(composition.verdict().open()));
            var pdf = new ByteArrayOutputStream();
            composition.write(pdf);
            if (isSmall && composition.verdict().count(Severity.ERROR) == 0) {
                assertEquals(List.of(), composition.faults(pdf.toByteArray()));
            }
            return DocumentDump.of(composition.document().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFailure(Finding finding) {
        return finding.rule().startsWith("section-")
                || finding.rule().startsWith("plugin-")
                || finding.rule().equals("unknown-section")
                || finding.rule().equals("missing-option")
                || finding.rule().equals("unknown-dataset");
    }

    private Map<String, String> files(Cases.Case one) {
        var plugin = PluginUnderTest.onClassPath();
        try (var composer = plugin.composer()) {
            var installed =
                    plugin.sections(composer).stream()
                            .filter(each -> each.about().name().equals(section))
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalArgumentException("no section " + section));
            var asked = Asked.by(installed, dataset, options);
            var all = new LinkedHashMap<String, String>();
            var data = "";
            if (!asked.dataset().isEmpty()) {
                var named = new LinkedHashMap<>(columns);
                asked.columns().forEach(column -> named.putIfAbsent(column, false));
                all.put("data/" + asked.dataset() + ".csv", one.csv(named));
                data = "data:\n  %s: data/%s.csv\n".formatted(asked.dataset(), asked.dataset());
            }
            files.forEach((path, text) -> all.put(path, text.replace("TEXT", one.text())));
            all.put(
                    "report.yaml",
                    TestFolder.head("en-GB")
                            + data
                            + "sections:\n"
                            + TestFolder.section(section, options));
            return all;
        }
    }

    /// What a section asks for.
    private record Asked(String dataset, List<String> columns) {
        static Asked by(InstalledSection installed, String dataset, String options) {
            return by(installed.section(), dataset, options);
        }

        private static <O extends Record> Asked by(
                org.rapporteur.section.Section<O> section, String dataset, String options) {
            var values = BenchOptions.lines(section.options(), options);
            var name = dataset.isEmpty() ? section.dataset(values).orElse("") : dataset;
            var columns =
                    section.requiredColumns(values).stream()
                            .map(column -> column.replace("*", "1"))
                            .toList();
            return new Asked(name, columns);
        }
    }
}
