import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Keeps the API of plugins as it is released, in `composer-core/api/released/VERSION`: its jar, to
/// which later ones are compared, and plugins that are compiled against it, which later
/// distributions have to run.
///
/// `java etc/Freeze.java ROOT DISTRIBUTION MAVENHOME`, once the distribution is assembled; see
/// docs/plugin-api.md.
final class Freeze {
    private static final String JAR = "composer-api-";

    private final Path root;
    private final Path home;
    private final Path maven;

    Freeze(Path root, Path home, Path maven) {
        this.root = root;
        this.home = home;
        this.maven = maven;
    }

    public static void main(String[] args) throws Exception {
        new Freeze(Path.of(args[0]).toRealPath(), Path.of(args[1]).toRealPath(), Path.of(args[2]))
                .run();
    }

    private void run() throws Exception {
        var api = Trees.entries(home.resolve("lib")).stream().filter(Freeze::isApi).findFirst();
        var jar = api.orElseThrow(() -> new IllegalStateException("no API in " + home));
        var name = jar.getFileName().toString();
        var version = name.substring(JAR.length(), name.length() - ".jar".length());
        var released = root.resolve("composer-core/api/released").resolve(version);
        Trees.delete(released);
        Files.createDirectories(released.resolve("plugins"));
        classesOnly(jar, released.resolve("composer-api.jar"));
        for (var plugin : Trees.entries(home.resolve("plugins"))) {
            Files.copy(plugin, released.resolve("plugins").resolve(plugin.getFileName()));
        }
        for (var project : Trees.entries(root.resolve("examples/plugins"))) {
            if (Files.exists(project.resolve("pom.xml"))) {
                build(project, released.resolve("plugins"));
            }
        }
        IO.println("the API " + version + " is kept in " + root.relativize(released));
    }

    private static boolean isApi(Path jar) {
        return jar.getFileName().toString().startsWith(JAR);
    }

    /// Without what comes and goes from build to build.
    private static void classesOnly(Path from, Path to) throws IOException {
        try (var in = new ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : in.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
                if (entry.getName().endsWith(".class")) {
                    var kept = new ZipEntry(entry.getName());
                    kept.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                    out.putNextEntry(kept);
                    in.getInputStream(entry).transferTo(out);
                }
            }
        }
    }

    /// Builds a third party's plugin in a copy of its project.
    private void build(Path project, Path plugins) throws IOException, InterruptedException {
        var work = Files.createTempDirectory("freeze");
        try {
            var copy = work.resolve(project.getFileName());
            Trees.copyTree(project, copy);
            Trees.delete(copy.resolve("target"));
            var log = work.resolve("log");
            var mvn =
                    new ProcessBuilder(
                                    maven.resolve("bin/mvn").toString(),
                                    "-B",
                                    "-ntp",
                                    "-DskipTests",
                                    "-Dmaven.repo.local=" + work.resolve("repository"),
                                    "package")
                            .directory(copy.toFile());
            mvn.environment().put("RAPPORTEUR_HOME", home.toString());
            mvn.redirectErrorStream(true).redirectOutput(log.toFile());
            if (mvn.start().waitFor() != 0) {
                throw new IllegalStateException(Files.readString(log));
            }
            for (var file : Trees.entries(copy.resolve("target"))) {
                if (file.getFileName().toString().endsWith(".jar")) {
                    Files.copy(file, plugins.resolve(file.getFileName()));
                }
            }
        } finally {
            Trees.delete(work);
        }
    }
}
