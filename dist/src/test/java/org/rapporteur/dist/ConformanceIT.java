package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Composition;
import org.rapporteur.pdf.Theme;
import org.rapporteur.pdf.proof.Proof;

import java.nio.file.Path;
import java.util.List;

/// What the examples are made into keeps PDF/UA-1 and PDF/A-3a as veraPDF sees it, and holds what
/// veraPDF does not look for: lists say how they are counted, figures stand in their boxes, pages
/// and structure know the same of each other, all is read in the order in which it stands, and what
/// is read is what the document says.
final class ConformanceIT {
    static final List<String> EXAMPLES = Composing.EXAMPLES;

    private static Composer composer;

    @BeforeAll
    static void open() {
        composer = Composing.composer();
    }

    @AfterAll
    static void close() {
        composer.close();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void it_keeps_both_standards_and_holds_its_words(String example) throws Exception {
        var composition = composition(Composing.example(example), false);
        assertEquals(List.of(), composition.verdict().open());
        assertSound(composition);
    }

    @Test
    void so_does_a_draft(@TempDir Path parent) throws Exception {
        var folder = Folders.example(Composing.TORTURE, parent);
        Folders.replace(
                folder.resolve("text/opening.md"), "[](#participants)", "[](#partizipants)");
        var draft = composition(folder, true);
        assertFalse(draft.verdict().open().isEmpty());
        var pdf = Composing.pdf(draft);

        assertEquals(List.of(), Proof.faults(pdf, Theme.standard().page()));
        Standards.assertKept(pdf);
    }

    @Test
    void so_does_a_report_that_is_read_from_right_to_left(@TempDir Path parent) throws Exception {
        var folder = Folders.example(EXAMPLES.getFirst(), parent);
        Folders.replace(folder.resolve("report.yaml"), "language: en-GB", "language: ar");
        assertSound(composition(folder, false));
    }

    private static Composition composition(Path folder, boolean draft) {
        return composer.compose(new ComposeRequest(folder, null, draft, null));
    }

    private static void assertSound(Composition composition) throws Exception {
        var pdf = Composing.pdf(composition);

        assertEquals(List.of(), Proof.faults(pdf, Theme.standard().page()));
        assertEquals(List.of(), Proof.differences(pdf, composition.document().orElseThrow()));
        Standards.assertKept(pdf);
    }
}
