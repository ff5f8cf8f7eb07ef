package org.rapporteur.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.rapporteur.document.Document;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composition;
import org.rapporteur.finding.Finding;
import org.rapporteur.pdf.proof.Proof;
import org.rapporteur.pdf.proof.TagTree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/// A report that was composed with the plugin under test, and what tests ask of it. All that ask
/// give the report back, so that they can stand in a row.
///
/// ```java
/// report.hasNoFindings().hasText("Acme Ltd").matchesGolden("sponsors").isDeterministic();
/// ```
public final class TestReport {
    private final PluginUnderTest plugin;
    private final TestFolder folder;
    private final Composition composition;
    private final byte[] pdf;
    private final Leaks leaks;

    private TestReport(
            PluginUnderTest plugin,
            TestFolder folder,
            Composition composition,
            byte[] pdf,
            Leaks leaks) {
        this.plugin = plugin;
        this.folder = folder;
        this.composition = composition;
        this.pdf = pdf;
        this.leaks = leaks;
    }

    /// A report folder, composed with a plugin's jar.
    ///
    /// @param folder is copied
    public static TestReport of(Path jar, Path folder) {
        return of(new PluginUnderTest(jar), TestFolder.of(folder.toString(), Map.of()));
    }

    static TestReport of(PluginUnderTest plugin, TestFolder folder) {
        var before = folder.files();
        var leaks = new Leaks();
        try (var composer = plugin.composer()) {
            leaks.watch(plugin.sections(composer));
            var composition =
                    composer.compose(new ComposeRequest(folder.path(), null, false, null));
            var out = new ByteArrayOutputStream();
            if (composition.canBeWritten()) {
                composition.write(out);
            }
            leaks.files(before, folder.files());
            return new TestReport(plugin, folder, composition, out.toByteArray(), leaks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was found, as report.yaml rates it.
    public List<Finding> findings() {
        return composition.verdict().open();
    }

    /// The findings as [FindingDump]; empty for none.
    public String problems() {
        return FindingDump.of(findings());
    }

    /// Nothing was found: no error, warning or advice.
    public TestReport hasNoFindings() {
        assertEquals("", problems());
        return this;
    }

    /// Something was found, whose rule and message are these.
    ///
    /// @param message a part of it
    public TestReport hasFinding(String rule, String message) {
        assertTrue(
                findings().stream()
                        .anyMatch(
                                one -> one.rule().equals(rule) && one.message().contains(message)),
                () -> "no finding " + rule + ": " + message + "\nbut:\n" + problems());
        return this;
    }

    /// The assembled document.
    ///
    /// @throws IllegalStateException if nothing could be composed
    public Document document() {
        return composition.document().orElseThrow(() -> new IllegalStateException(problems()));
    }

    /// The body of the report as [DocumentDump].
    public String dump() {
        return DocumentDump.of(document().body());
    }

    /// The body of the report is this, see [DocumentDump].
    public TestReport hasDump(String expected) {
        assertEquals(expected, dump());
        return this;
    }

    /// The body of the report is what `src/test/resources/golden/NAME.txt` says; with
    /// `-Dgolden=update` the file is written anew.
    public TestReport matchesGolden(String name) {
        var file = Path.of("src/test/resources/golden", name + ".txt");
        try {
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, dump(), StandardCharsets.UTF_8);
            }
            if (!Files.exists(file)) {
                fail("there is no " + file + "; -Dgolden=update writes it");
            }
            assertEquals(Files.readString(file).replace("\r\n", "\n"), dump());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The PDF's bytes.
    ///
    /// @throws IllegalStateException if nothing could be composed
    public byte[] pdf() {
        if (pdf.length == 0) {
            throw new IllegalStateException("there is no PDF:\n" + problems());
        }
        return pdf.clone();
    }

    /// The words of the PDF in the order in which they are read aloud, single spaces between them.
    public String text() {
        try {
            return Proof.words(pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The PDF says these words, in this order.
    public TestReport hasText(String... words) {
        var text = text();
        int from = 0;
        for (var part : words) {
            int found = text.indexOf(part, from);
            assertTrue(found >= 0, () -> "not there: " + part + "\nin: " + text);
            from = found + part.length();
        }
        return this;
    }

    /// The structure of the PDF, one line a tag.
    public String tags() {
        try {
            return TagTree.of(pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The PDF is sound: its structure keeps the rules of tables, lists and figures, is read in the
    /// order in which it stands, and holds the words of the document.
    public TestReport isSound() {
        try {
            assertEquals(List.of(), composition.faults(pdf()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The PDF keeps PDF/UA-1 (accessible) and PDF/A-3a (archivable), as veraPDF sees it. The
    /// test's class path has to have `org.verapdf:validation-model`.
    public TestReport keepsStandards() {
        assertEquals(List.of(), PdfStandards.failures(pdf()));
        return this;
    }

    /// Writes the PDF to a file, to look at.
    public TestReport write(Path file) {
        try {
            Files.write(file, pdf());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// For another user, with another locale and time zone, on another thread and in another folder
    /// the PDF is the same byte for byte.
    public TestReport isDeterministic() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var other = folder.elsewhere();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            int differs = Arrays.mismatch(pdf(), OtherThread.call(() -> of(plugin, other).pdf()));
            assertEquals(-1, differs, "the first byte that differs for another user");
            return this;
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            other.delete();
        }
    }

    /// No thread of the plugin goes on, its classes can be unloaded, and nothing was written into
    /// the report folder.
    public TestReport leaksNothing() {
        assertEquals(List.of(), leaks.left());
        return this;
    }
}
