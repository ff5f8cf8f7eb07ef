package org.rapporteur.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Plugins as somebody else would make them: compiled against the API of the distribution and
/// nothing else of ours.
final class ThirdParty {
    /// The plugin of docs/plugins.md.
    static final String SPONSORS = guide();

    private ThirdParty() {}

    private static String guide() {
        var guide = Folders.read(Distribution.root().resolve("docs/plugins.md"));
        int start = guide.indexOf("```java\n") + 8;
        return guide.substring(start, guide.indexOf("```", start));
    }

    /// Compiles the source of one class and makes a plugin jar of it.
    static void jar(Path jar, String id, String source) {
        try {
            var classes = Files.createTempDirectory("plugin");
            compile(source, classes);
            var manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().putValue("Plugin-Id", id);
            manifest.getMainAttributes().putValue("Plugin-Version", "1.0.0");
            manifest.getMainAttributes().putValue("Plugin-Requires", ">=0.1.0 & <0.2.0");
            manifest.getMainAttributes().putValue("Plugin-Provider", "Acme");
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                    var files = Files.walk(classes)) {
                for (var file :
                        (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                    out.write(Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(String source, Path classes) throws IOException {
        try (var jars =
                Files.newDirectoryStream(
                        Distribution.home().resolve("lib"), "{composer-api,pf4j}-*.jar")) {
            var path = new java.util.ArrayList<Path>();
            jars.forEach(path::add);
            var options =
                    List.of(
                            "-proc:full",
                            "-d",
                            classes.toString(),
                            "-classpath",
                            path.stream()
                                    .map(Path::toString)
                                    .sorted()
                                    .collect(Collectors.joining(java.io.File.pathSeparator)));
            var task =
                    ToolProvider.getSystemJavaCompiler()
                            .getTask(null, null, null, options, null, List.of(new Source(source)));
            if (!task.call()) {
                throw new IllegalStateException("the plugin does not compile");
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String source;

        Source(String source) {
            super(URI.create("string:///acme/Sponsors.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
