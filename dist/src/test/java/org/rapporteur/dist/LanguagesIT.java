package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.pdf.Theme;
import org.rapporteur.pdf.proof.Proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One report in the six languages of the United Nations.
final class LanguagesIT {
    static final List<String> LANGUAGES = Composing.LANGUAGES;

    @TempDir Path folder;

    /// Dates and numbers come from the runtime image, which knows a few languages only.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | on 14–16 May 2024 | third meeting | fourteen participants | 1,234,567 names | 30 % | Annex I
                    fr | (14–16 mai 2024) | troisième réunion | quatorze participants | 1 234 567 noms | 30 % | l’annexe I
                    es | (14–16 de mayo de 2024) | tercera reunión | catorce participantes | 1.234.567 nombres | 30 % | anexo I
                    ru | 14–16 мая 2024 года | третье заседание | 14 участников | 1 234 567 имен | 30 % | Приложение I
                    ar | 14–16 مايو 2024 | اجتماعه الثالث | 14 مشاركا | 1,234,567 اسما | 30% | المرفق الأول
                    zh | 2024年5月14日至16日 | 第三次会议 | 14名与会者 | 1,234,567个姓名 | 30% | 附件一
                    """)
    void the_distribution_speaks_it(
            String language,
            String dates,
            String ordinal,
            String count,
            String number,
            String share,
            String annex)
            throws IOException {
        var pdf = folder.resolve("report.pdf");
        var run = compose("examples/six-languages/" + language, pdf, List.of());
        assertEquals(0, run.exit(), run.err());
        var words = Proof.words(Files.readAllBytes(pdf));
        for (var expected : List.of(dates, ordinal, count, number, share, annex)) {
            assertTrue(words.contains(expected), expected + " is not in:\n" + words);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void it_keeps_both_standards_and_holds_its_words(String example) throws Exception {
        try (var composer = Composing.composer()) {
            var composition =
                    composer.compose(
                            new ComposeRequest(Composing.example(example), null, false, null));
            assertEquals(List.of(), composition.verdict().open());
            var pdf = Composing.pdf(composition);
            assertEquals(List.of(), Proof.faults(pdf, Theme.standard().page()));
            assertEquals(List.of(), Proof.differences(pdf, composition.document().orElseThrow()));
            Standards.assertKept(pdf);
        }
    }

    @ParameterizedTest
    @CsvSource({"ar", "zh"})
    void it_is_the_same_everywhere(String language) throws IOException {
        var here = folder.resolve("here.pdf");
        var elsewhere = folder.resolve("elsewhere.pdf");
        compose("examples/six-languages/" + language, here, List.of());
        compose(
                "examples/six-languages/" + language,
                elsewhere,
                List.of(
                        "TZ=Pacific/Kiritimati",
                        "LC_ALL=C",
                        "RAPPORTEUR_JAVA_OPTS=-Duser.language=ar -Duser.country=EG"));
        assertArrayEquals(Files.readAllBytes(here), Files.readAllBytes(elsewhere));
    }

    /// The distribution without the folder `fonts` says what is lacking, and sets all else.
    @Test
    void without_the_fonts_for_chinese_it_says_how_to_add_them() throws Exception {
        var lean = Files.createDirectory(folder.resolve("lean"));
        for (var part : List.of("lib", "plugins", "runtime", "templates")) {
            Files.createSymbolicLink(lean.resolve(part), Distribution.home().resolve(part));
        }
        Files.createDirectory(lean.resolve("bin"));
        var launcher = lean.resolve("bin/rapporteur");
        Files.copy(Distribution.home().resolve("bin/rapporteur"), launcher);
        assertTrue(launcher.toFile().setExecutable(true));

        var chinese = said(launcher, "examples/six-languages/zh");
        assertTrue(chinese.contains("error[missing-glyph]: no font has the character"), chinese);
        assertTrue(
                chinese.contains("put their archive, composer-fonts-cjk (.jar), into the folder"),
                chinese);
        // once for all text, and once for each label of the figure
        assertTrue(chinese.contains("NOT written: 6 errors"), chinese);

        var call = said(launcher, "examples/2024-bpf-call");
        assertTrue(call.contains("0 errors, 0 warnings"), call);
    }

    private String said(Path launcher, String example) throws Exception {
        var command = new ArrayList<>(List.of(launcher.toString(), "compose", example));
        command.addAll(List.of("-o", folder.resolve("lean.pdf").toString()));
        var said = folder.resolve("said.txt");
        var process =
                new ProcessBuilder(command)
                        .directory(Distribution.root().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        process.waitFor();
        return Files.readString(said);
    }

    private static Distribution.Run compose(String example, Path pdf, List<String> environment) {
        return Distribution.run(
                Distribution.root(), environment, "compose", example, "-o", pdf.toString());
    }
}
