import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.zip.CRC32;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// Completes the distribution, once Maven has put the jars into `lib` and `plugins`: launcher,
/// templates, runtime image, AOT cache, fonts in archives of their own.
///
/// `java etc/Assemble.java ROOT DISTRIBUTION CLASSPATHFILE FONTS`. The image and the cache take
/// seconds to make; a key beside the distribution says what they were made of, and they are made
/// again when it changes.
final class Assemble {
    /// What the application and its libraries use, and what a plugin may expect of the JDK.
    private static final List<String> MODULES =
            List.of(
                    "java.base",
                    "java.desktop",
                    "java.logging",
                    "java.management",
                    "java.naming",
                    "java.net.http",
                    "java.sql",
                    "java.xml",
                    "jdk.charsets",
                    "jdk.localedata",
                    "jdk.management",
                    "jdk.unsupported",
                    "jdk.zipfs");

    /// Without these, dates in French come out in English, and nothing says so. Thai is there for
    /// its dictionary: it writes no spaces between words.
    private static final String LOCALES = "en,fr,es,ru,ar,zh,th";

    private static final String SYSTEM_FONT = "SourceSans3-Regular.ttf";

    /// What the cache is trained on.
    private static final String EXAMPLE = "examples/2017-bpf-cybersecurity-v";

    private static final long TRAINING_SECONDS = 120;

    private final Path root;
    private final Path home;
    private final Path classPath;

    private final Path fonts;

    Assemble(Path root, Path home, Path classPath, Path fonts) {
        this.root = root;
        this.home = home;
        this.classPath = classPath;
        this.fonts = fonts;
    }

    public static void main(String[] args) throws Exception {
        var root = Path.of(args[0]).toRealPath();
        var home = Path.of(args[1]).toRealPath();
        new Assemble(root, home, Path.of(args[2]), Path.of(args[3])).run();
    }

    private void run() throws Exception {
        writeClassPath();
        writePlugins();
        dropForeignJars();
        Trees.copy(root.resolve("LICENSE"), home.resolve("LICENSE"));
        var launcher = home.resolve("bin/rapporteur");
        Trees.copy(root.resolve("dist/src/main/launcher/rapporteur"), launcher);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Trees.delete(home.resolve("templates"));
        Trees.copyTree(root.resolve("report-templates"), home.resolve("templates"));
        writeMavenFolder();
        linkRuntime();
        // the cache holds for a class path that goes on after the one that it was trained on, not
        // for a shorter one: it is trained without fonts, so that these may be there or not
        Trees.delete(home.resolve("fonts"));
        trainCache();
        Trees.copyTree(fonts, home.resolve("fonts"));
    }

    /// The names of the jars in `lib`, one a line, in the order of Maven's class path: the AOT
    /// cache asks for the same order each time.
    private void writeClassPath() throws IOException {
        var jars = new ArrayList<String>();
        for (var jar : Files.readString(classPath).strip().split(File.pathSeparator)) {
            jars.add(Path.of(jar).getFileName().toString());
        }
        Files.write(home.resolve("lib/class-path"), jars);
    }

    /// Size, CRC-32 and name of the plugins that come with the tool, one a line.
    private void writePlugins() throws IOException {
        var lines = new ArrayList<String>();
        for (var jar : Trees.entries(home.resolve("plugins"))) {
            var bytes = Files.readAllBytes(jar);
            var crc = new CRC32();
            crc.update(bytes);
            lines.add(
                    bytes.length
                            + " "
                            + Long.toHexString(crc.getValue())
                            + " "
                            + jar.getFileName());
        }
        Files.write(home.resolve("lib/plugins"), lines);
    }

    /// Removes what an earlier build has left in `lib`.
    private void dropForeignJars() throws IOException {
        var wanted = Files.readAllLines(home.resolve("lib/class-path"));
        for (var file : Trees.entries(home.resolve("lib"))) {
            var name = file.getFileName().toString();
            if (name.endsWith(".jar") && !wanted.contains(name)) {
                Trees.delete(file);
            }
        }
    }

    /// What third parties compile and test their plugins with, as a Maven repository: nothing of
    /// ours is published anywhere. The libraries of others come from Maven Central.
    private void writeMavenFolder() throws IOException {
        var maven = home.resolve("maven");
        Trees.delete(maven);
        artifact(maven, root, "pom");
        artifact(maven, root.resolve("composer-core"), "pom");
        for (var module : List.of("api", "pdf", "engine", "testkit")) {
            artifact(maven, root.resolve("composer-core").resolve(module), "jar");
        }
    }

    /// The pom of a module, and its jar if it has one.
    private static void artifact(Path maven, Path module, String packaging) throws IOException {
        var project = project(module.resolve("pom.xml"));
        var id = child(project, "artifactId").getTextContent();
        var own = child(project, "version");
        var version =
                own == null
                        ? child(child(project, "parent"), "version").getTextContent()
                        : own.getTextContent();
        var name = id + "-" + version;
        var folder = maven.resolve("org/rapporteur").resolve(id).resolve(version);
        publish(module.resolve("pom.xml"), folder.resolve(name + ".pom"));
        if (packaging.equals("jar")) {
            publish(module.resolve("target").resolve(name + ".jar"), folder.resolve(name + ".jar"));
        }
    }

    private static Element project(Path pom) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /// Null where there is none.
    private static Element child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    private static void publish(Path from, Path to) throws IOException {
        Trees.copy(from, to);
        try {
            var sum = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(from));
            Files.writeString(
                    to.resolveSibling(to.getFileName() + ".sha1"), HexFormat.of().formatHex(sum));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void linkRuntime() throws IOException {
        var arguments =
                List.of(
                        "--add-modules=" + String.join(",", MODULES),
                        "--include-locales=" + LOCALES,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--generate-cds-archive",
                        "--compress=zip-6");
        var key =
                System.getProperty("java.runtime.version")
                        + "\n"
                        + String.join("\n", arguments)
                        + "\n"
                        + SYSTEM_FONT;
        var runtime = home.resolve("runtime");
        if (Files.exists(runtime.resolve("bin/java")) && isKey("runtime", key)) {
            return;
        }
        forget("runtime");
        Trees.delete(runtime);
        var all = new ArrayList<>(arguments);
        all.add("--output=" + runtime);
        runJlink(all);
        // only heaps beyond 32 GB would use it
        Files.deleteIfExists(runtime.resolve("lib/server/classes_nocoops.jsa"));
        nameFonts(runtime.resolve("lib"));
        remember("runtime", key);
    }

    /// Java draws nothing without a system font, and would look for one with fontconfig: that may
    /// be missing, differs from machine to machine, and leaves notes in the user's home. So the
    /// image brings one font that stands for all, and shows fontconfig none.
    private void nameFonts(Path lib) throws IOException {
        Trees.copy(
                root.resolve("composer-core/pdf/src/main/resources/org/rapporteur/pdf/fonts")
                        .resolve(SYSTEM_FONT),
                lib.resolve("fonts").resolve(SYSTEM_FONT));
        Files.writeString(
                lib.resolve("fontconfig.properties"),
                """
                version=1
                allfonts.all=system
                sequence.allfonts=all
                filename.system=$JRE_LIB_FONTS/%s
                """
                        .formatted(SYSTEM_FONT));
        Files.writeString(lib.resolve("fonts.conf"), "<fontconfig/>\n");
    }

    private static void runJlink(List<String> arguments) {
        var jlink =
                ToolProvider.findFirst("jlink")
                        .orElseThrow(() -> new IllegalStateException("this JDK has no jlink"));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said);
        var console = System.out;
        System.setOut(out); // one of jlink's own plugins writes there
        var code = jlink.run(out, out, arguments.toArray(String[]::new));
        System.setOut(console);
        if (code != 0) {
            throw new IllegalStateException("jlink failed: " + said);
        }
    }

    private void trainCache() throws IOException, InterruptedException {
        var key = cacheKey();
        if (Files.exists(cache()) && isKey("aot", key)) {
            return;
        }
        forget("aot");
        Files.deleteIfExists(cache());
        Files.deleteIfExists(cacheHome());
        var work = Files.createTempDirectory(home.getParent(), "training");
        try {
            if (train(work)) {
                remember("aot", key);
            } else {
                IO.println(
                        "[WARNING] the AOT cache is not trained: no PDF of " + EXAMPLE + "; said:");
                IO.println(Files.readString(work.resolve("log")).strip());
            }
        } finally {
            Trees.delete(work);
        }
    }

    private boolean train(Path work) throws IOException, InterruptedException {
        var log = work.resolve("log");
        var command =
                new ProcessBuilder(
                        home.resolve("bin/rapporteur").toString(),
                        "compose",
                        root.resolve(EXAMPLE).toString(),
                        "-o",
                        work.resolve("report.pdf").toString());
        // by its name alone, since the variable is split at spaces
        command.directory(cache().getParent().toFile());
        command.environment()
                .put("RAPPORTEUR_JAVA_OPTS", "-XX:AOTCacheOutput=" + cache().getFileName());
        command.redirectErrorStream(true).redirectOutput(log.toFile());
        var process = command.start();
        if (!process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        if (!Files.exists(cache())) {
            return false;
        }
        Files.writeString(cacheHome(), home + "\n");
        return process.exitValue() == 0;
    }

    private Path cache() {
        return home.resolve("lib/rapporteur.aot");
    }

    /// Names the folder where the cache is valid; the launcher looks at it.
    private Path cacheHome() {
        return home.resolve("lib/rapporteur.aot.home");
    }

    /// The virtual machine compares the jars of the cache by time and size, so this does too.
    private String cacheKey() throws IOException {
        var key = new StringBuilder(Files.readString(home.resolve("bin/rapporteur")));
        var files = new ArrayList<>(List.of(home.resolve("runtime/lib/modules")));
        files.addAll(Trees.entries(home.resolve("lib")));
        files.addAll(Trees.entries(home.resolve("plugins")));
        files.removeAll(List.of(cache(), cacheHome()));
        for (var file : files) {
            key.append(home.relativize(file)).append(' ').append(Files.size(file));
            key.append(' ').append(Files.getLastModifiedTime(file)).append('\n');
        }
        return key.toString();
    }

    private Path keyFile(String name) {
        return home.resolveSibling(name + ".key");
    }

    private boolean isKey(String name, String key) throws IOException {
        return Files.exists(keyFile(name)) && Files.readString(keyFile(name)).equals(key);
    }

    private void remember(String name, String key) throws IOException {
        Files.writeString(keyFile(name), key);
    }

    private void forget(String name) throws IOException {
        Files.deleteIfExists(keyFile(name));
    }
}
