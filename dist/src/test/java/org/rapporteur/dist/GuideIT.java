package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Whoever follows docs/plugins.md from the first line to the last gets where it says.
final class GuideIT {
    private static final String IMPORTS =
            """
            import java.math.BigDecimal;
            import java.util.*;
            import java.util.stream.*;
            import org.rapporteur.data.*;
            import org.rapporteur.data.Code;
            import org.rapporteur.document.*;
            import org.rapporteur.finding.*;
            import org.rapporteur.section.*;
            """;

    @TempDir Path parent;

    /// All commands in one shell, one after the other, in an empty folder.
    @Test
    void every_command_works() throws Exception {
        var script = new StringBuilder("set -eu\nroot=$PWD\n");
        var promised = new ArrayList<String>();
        for (var snippet : Guide.snippets()) {
            if (!snippet.file().isEmpty()) {
                script.append(writing(snippet));
            } else if (snippet.language().equals("sh")) {
                snippet.text()
                        .lines()
                        .forEach(line ->
                                script.append("echo '$ ")
                                        .append(line)
                                        .append("'\n")
                                        .append(line)
                                        .append('\n'));
            } else if (snippet.language().equals("text")) {
                promised.addAll(snippet.text().lines().toList());
            }
        }
        var said = shell(script.toString());
        promised.forEach(line -> assertTrue(said.contains(line), line + "\n" + said));
        assertTrue(
                PdfText.flowing(parent.resolve("my-report/my-report.pdf"))
                        .contains("Table 1 Sponsors Name Amount Acme Ltd 1200 Bolt & Co 800"),
                said);
        assertTrue(Files.exists(parent.resolve("acme-sponsors/target/verify.sarif")), said);
        assertTrue(
                PdfText.flowing(parent.resolve("by-hand/by-hand.pdf")).contains("• Acme Ltd"),
                said);
    }

    /// Pieces of Java, each with what stands around it in a plugin.
    @Test
    void every_snippet_compiles() {
        var pieces = new ArrayList<Guide.Snippet>();
        for (var snippet : Guide.snippets()) {
            if (snippet.language().equals("java") && snippet.file().isEmpty()) {
                pieces.add(snippet);
            }
        }
        assertTrue(pieces.size() > 10, "pieces: " + pieces.size());
        for (var piece : pieces) {
            if (!piece.kind().equals("test")) {
                ThirdParty.plugin("acme.piece")
                        .source("acme.Piece", surrounded(piece))
                        .write(parent.resolve("piece.jar"));
            }
        }
        // tests are compiled, and run, in the project that the guide makes
        assertEquals(1, pieces.stream().filter(one -> one.kind().equals("test")).count());
    }

    /// The tests that the guide shows pass in a new plugin.
    @Test
    void the_tests_that_it_shows_pass() {
        Distribution.run(parent, "plugin", "new", "acme.sponsors");
        var project = parent.resolve("acme-sponsors");
        var test =
                Guide.snippets().stream()
                        .filter(one -> one.kind().equals("test"))
                        .findFirst()
                        .orElseThrow();
        Folders.write(
                project.resolve("src/test/java/acme/sponsors/GuideTest.java"),
                """
                package acme.sponsors;
                import java.util.stream.Stream;
                import org.junit.jupiter.api.DynamicTest;
                import org.junit.jupiter.api.TestFactory;
                import org.rapporteur.testkit.*;
                class GuideTest {
                %s
                }
                """
                        .formatted(test.text()));
        ThirdPartyMaven.run(project, "test", "-Dtest=GuideTest", "-Dgolden=update");
        ThirdPartyMaven.run(project, "test", "-Dtest=GuideTest");
    }

    private static String surrounded(Guide.Snippet piece) {
        return "package acme;\n"
                + IMPORTS
                + switch (piece.kind()) {
                    case "member" ->
                            """
                            abstract class Piece implements %s {
                                record Options(int top) {}
                                %s
                            }
                            """
                                    .formatted(
                                            piece.text().contains("@Override")
                                                    ? "Section<Piece.Options>"
                                                    : "java.io.Serializable",
                                            piece.text());
                    case "reader" ->
                            """
                            class Piece {
                                Dataset read(NoOptions options, ReaderRequest request) {
                                    %s
                                }
                            }
                            """
                                    .formatted(piece.text());
                    default ->
                            """
                            class Piece {
                                List<Block> compose(NoOptions options, SectionRequest request, Table table) {
                                    %s
                                    %s
                                }
                            }
                            """
                                    .formatted(
                                            piece.text().contains("var table =")
                                                    ? piece.text()
                                                            .replace("var table =", "Block made =")
                                                    : piece.text(),
                                            piece.text().startsWith("return")
                                                    ? ""
                                                    : "return List.of();");
                };
    }

    private static String writing(Guide.Snippet snippet) {
        return """
        mkdir -p "$root/$(dirname '%1$s')"
        cat > "$root/%1$s" <<'END-OF-FILE'
        %2$sEND-OF-FILE
        """
                .formatted(snippet.file(), snippet.text());
    }

    /// What the commands said.
    private String shell(String script) throws IOException, InterruptedException {
        var bin = Files.createDirectory(parent.resolve("bin"));
        program(
                bin,
                "rapporteur",
                List.of(Distribution.home().resolve("bin/rapporteur").toString()));
        program(bin, "mvn", ThirdPartyMaven.command());
        var log = parent.resolve("log");
        var bash = new ProcessBuilder("bash", "-c", script).directory(parent.toFile());
        var environment = bash.environment();
        var jdk = Path.of(System.getProperty("java.home"), "bin");
        environment.put("PATH", bin + ":" + jdk + ":" + environment.get("PATH"));
        environment.put("RAPPORTEUR_HOME", Distribution.home().toString());
        environment.put("XDG_STATE_HOME", parent.resolve("state").toString());
        environment.put("NO_COLOR", "1");
        var process = bash.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("it did not end: " + Files.readString(log));
        }
        var said = Files.readString(log);
        assertEquals(0, process.exitValue(), said);
        return said;
    }

    private static void program(Path bin, String name, List<String> command) throws IOException {
        var words = command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        var file = Files.writeString(bin.resolve(name), "#!/bin/sh\nexec " + words + " \"$@\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
