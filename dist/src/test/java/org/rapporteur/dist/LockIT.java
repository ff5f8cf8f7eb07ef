package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/// Plugins that a report folder brings: added, pinned, and loaded only as they were pinned.
final class LockIT {
    @TempDir Path parent;
    private Path folder;
    private Path jar;

    @BeforeEach
    void makeFolderAndPlugin() {
        folder = SmallReport.in(parent);
        Folders.replace(
                folder.resolve("report.yaml"),
                "sections:\n",
                "  sponsors: data/sponsors.csv\nsections:\n  - sponsors: 2\n");
        Folders.write(folder.resolve("data/sponsors.csv"), "name\nAcme Ltd\nBolt & Co\n");
        jar = sponsors("1.0.0").write(parent.resolve("sponsors.jar"));
    }

    private static ThirdParty sponsors(String version) {
        return ThirdParty.plugin("acme.sponsors")
                .source("acme.Sponsors", ThirdParty.SPONSORS)
                .says("Plugin-Version", version);
    }

    @Test
    void an_added_plugin_is_pinned_and_works_at_once() {
        var added = run("plugin", "add", "sponsors.jar", "small");
        assertEquals(0, added.exit(), added.err());
        assertTrue(
                added.err()
                        .contains(
                                "added acme.sponsors 1.0.0 to small:"
                                        + " plugins/acme.sponsors-1.0.0.jar, pinned in"
                                        + " rapporteur.lock\nIts code does nothing but compute.\n"),
                added.err());
        assertEquals(
                """
                # Written by `rapporteur plugin add` and `plugin remove`. Keep it in git.
                lock: 1
                plugins:
                  - id: acme.sponsors
                    version: 1.0.0
                    file: "plugins/acme.sponsors-1.0.0.jar"
                    sha256: %s
                    source: "sponsors.jar"
                    capabilities: []
                """
                        .formatted(Folders.sha256(jar)),
                Folders.read(folder.resolve("rapporteur.lock")));
        assertEquals(0, run("compose", "small").exit());
        assertTrue(PdfText.flowing(folder.resolve("small.pdf")).contains("• Acme Ltd"));
        assertEquals(0, run("compose", "small", "--locked").exit());
        var list = run("plugin", "list", "small");
        assertTrue(list.out().contains("acme.sponsors 1.0.0"), list.out());
        assertTrue(list.out().contains(" ready "), list.out());
        assertTrue(run("schema", "small").out().contains("\"sponsors\""));
        assertFalse(run("schema").out().contains("\"sponsors\""));
    }

    @Test
    void what_is_not_pinned_is_not_loaded() throws Exception {
        Files.createDirectories(folder.resolve("plugins"));
        Files.copy(jar, folder.resolve("plugins/sponsors.jar"));
        for (var option : List.of("--draft", "--locked")) {
            var run = run("compose", "small", option);
            assertEquals(1, run.exit());
            assertTrue(
                    run.err()
                            .contains(
                                    "warning[plugin-unlocked]: plugins/sponsors.jar is not loaded,"
                                            + " because rapporteur.lock does not pin it"),
                    run.err());
            assertTrue(run.err().contains("error[unknown-section]"), run.err());
        }
        assertEquals(0, run("plugin", "add", "plugins/sponsors.jar", "small").exit());
        assertTrue(Files.exists(folder.resolve("plugins/sponsors.jar")), "it keeps its name");
        assertEquals(0, run("compose", "small", "--locked").exit());
    }

    /// Somebody else's folder runs nothing unless it is asked to.
    @Test
    void a_pin_of_somebody_else_is_not_loaded_unless_it_is_asked_for() {
        run("plugin", "add", "sponsors.jar", "small");
        var stranger = List.of("XDG_STATE_HOME=" + parent.resolve("stranger"));
        var run = Distribution.run(parent, stranger, "compose", "small");
        assertEquals(1, run.exit());
        assertTrue(
                run.err()
                        .contains(
                                "warning[plugin-not-approved]: the plugin acme.sponsors 1.0.0 of"
                                        + " this folder is not loaded, because nobody has approved"
                                        + " it here\n  rapporteur.lock:4"),
                run.err());
        assertEquals(0, Distribution.run(parent, stranger, "compose", "small", "--locked").exit());
    }

    @Test
    void a_changed_or_missing_file_is_an_error() throws Exception {
        run("plugin", "add", "sponsors.jar", "small");
        var file = folder.resolve("plugins/acme.sponsors-1.0.0.jar");
        var bytes = Folders.bytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        for (var locked : new String[][] {{}, {"--locked"}}) {
            var run = run("compose", "small", locked);
            assertEquals(1, run.exit());
            assertTrue(
                    run.err()
                            .contains(
                                    "error[plugin-changed]: plugins/acme.sponsors-1.0.0.jar is not"
                                            + " the file that was pinned"),
                    run.err());
            assertTrue(run.err().contains("rapporteur.lock:4"), run.err());
        }
        Files.delete(file);
        assertTrue(run("compose", "small").err().contains("error[plugin-missing]"));
        assertTrue(run("plugin", "list", "small").out().contains(" MISSING "));
    }

    @Test
    void locked_refuses_what_the_folder_does_not_pin() {
        var run = run("compose", "small", "--locked", "--plugins", "sponsors.jar");
        assertEquals(1, run.exit());
        assertTrue(
                run.err()
                        .contains(
                                "error[plugin-unlocked]: sponsors.jar is not pinned in"
                                        + " rapporteur.lock, and --locked asks for it"),
                run.err());
        assertEquals(0, run("compose", "small", "--plugins", "sponsors.jar").exit());
    }

    @Test
    void a_newer_version_takes_the_place_of_the_older_and_remove_takes_all_away() {
        run("plugin", "add", "sponsors.jar", "small");
        sponsors("1.1.0").write(parent.resolve("newer.jar"));
        assertEquals(0, run("plugin", "add", "newer.jar", "small").exit());
        assertEquals(List.of("acme.sponsors-1.1.0.jar"), Folders.names(folder.resolve("plugins")));
        assertEquals(0, run("compose", "small").exit());
        var wrong = run("plugin", "remove", "acme.sponsor", "small");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("did you mean acme.sponsors?"), wrong.err());
        assertEquals(0, run("plugin", "remove", "acme.sponsors", "small").exit());
        assertFalse(Files.exists(folder.resolve("rapporteur.lock")));
        assertFalse(Files.exists(folder.resolve("plugins")));
    }

    @Test
    void a_plugin_with_errors_is_not_added() {
        ThirdParty.plugin("acme.bad")
                .source(
                        "acme.Sponsors",
                        ThirdParty.SPONSORS.replace(
                                "return List.of(Blocks.bulletList(items));", "return null;"))
                .entry(
                        "META-INF/rapporteur/sample/report.yaml",
                        "title: T\n"
                                + "date: 2024-06-20\n"
                                + "data: {sponsors: s.csv}\n"
                                + "sections: [sponsors]\n")
                .entry("META-INF/rapporteur/sample/s.csv", "name\nA\n")
                .write(parent.resolve("bad.jar"));
        var run = run("plugin", "add", "bad.jar", "small");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("it returned null"), run.err());
        assertTrue(run.err().contains("NOT added: bad.jar: 1 error"), run.err());
        assertFalse(Files.exists(folder.resolve("rapporteur.lock")));
        assertFalse(Files.exists(folder.resolve("plugins")));
    }

    @Test
    void a_plugin_comes_from_an_address_or_from_a_maven_repository() throws Exception {
        var bytes = Folders.bytes(jar);
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    boolean isThere =
                            List.of("/s.jar", "/m2/org/acme/sponsors/1.0.0/sponsors-1.0.0.jar")
                                    .contains(exchange.getRequestURI().getPath());
                    exchange.sendResponseHeaders(isThere ? 200 : 404, isThere ? 0 : -1);
                    if (isThere) {
                        exchange.getResponseBody().write(bytes);
                    }
                    exchange.close();
                });
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            for (var source :
                    new String[][] {
                        {address + "/s.jar"},
                        {jar.toUri().toString()},
                        {"org.acme:sponsors:1.0.0", "--repository", address + "/m2"}
                    }) {
                var command = new String[source.length + 3];
                command[0] = "plugin";
                command[1] = "add";
                command[2] = "small";
                System.arraycopy(source, 0, command, 2, 1);
                command[3] = "small";
                System.arraycopy(source, 1, command, 4, source.length - 1);
                var run = run(command);
                assertEquals(0, run.exit(), run.err());
                assertTrue(
                        Folders.read(folder.resolve("rapporteur.lock"))
                                .contains("source: \"" + source[0] + "\""));
                assertArrayEquals(
                        bytes, Folders.bytes(folder.resolve("plugins/acme.sponsors-1.0.0.jar")));
            }
            assertTrue(
                    run("plugin", "add", address + "/no.jar", "small")
                            .err()
                            .contains("there is no file " + address + "/no.jar"));
            assertTrue(
                    run("plugin", "add", "a:b:1", "small", "--repository", address)
                            .err()
                            .contains("a:b:1 is in none of the Maven repositories " + address));
        } finally {
            server.stop(0);
        }
        assertTrue(
                run("plugin", "add", "http://example.org/s.jar", "small")
                        .err()
                        .contains("name an https address"));
        assertTrue(run("plugin", "add", "gone.jar", "small").err().contains("there is no file"));
    }

    @Test
    void a_lock_file_that_leads_elsewhere_is_refused() {
        Folders.write(
                folder.resolve("rapporteur.lock"),
                "lock: 1\nplugins:\n  - {id: acme.sponsors, version: 1.0.0, file: ../sponsors.jar,"
                        + " sha256: "
                        + Folders.sha256(jar)
                        + "}\n");
        var run = run("compose", "small", "--locked");
        assertEquals(1, run.exit());
        assertTrue(
                run.err()
                        .contains(
                                "error[plugin-lock]: rapporteur.lock cannot be used: `file` has to"
                                        + " be a jar in plugins/\n  rapporteur.lock:3:5"),
                run.err());
    }

    @Test
    void age_and_place_of_the_jars_change_nothing() throws Exception {
        run("plugin", "add", "sponsors.jar", "small");
        assertEquals(0, run("compose", "small", "-o", "1.pdf").exit());
        Files.setLastModifiedTime(
                folder.resolve("plugins/acme.sponsors-1.0.0.jar"), FileTime.fromMillis(0));
        assertEquals(0, run("compose", "small", "-o", "2.pdf").exit());
        var clone = Folders.copy(folder, parent.resolve("clone/small"));
        assertEquals(0, run("compose", clone.toString(), "-o", "3.pdf").exit());
        var one = Folders.bytes(parent.resolve("1.pdf"));
        assertArrayEquals(one, Folders.bytes(parent.resolve("2.pdf")));
        assertArrayEquals(one, Folders.bytes(parent.resolve("3.pdf")));
    }

    /// Approvals are kept in a folder of this test.
    private Distribution.Run run(String... arguments) {
        return Distribution.run(
                parent, List.of("XDG_STATE_HOME=" + parent.resolve("state")), arguments);
    }

    private Distribution.Run run(String command, String folder, String[] options) {
        var arguments = new String[options.length + 2];
        arguments[0] = command;
        arguments[1] = folder;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return run(arguments);
    }
}
