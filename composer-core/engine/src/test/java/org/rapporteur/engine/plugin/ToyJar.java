package org.rapporteur.engine.plugin;

import org.pf4j.Extension;
import org.pf4j.processor.ExtensionAnnotationProcessor;
import org.rapporteur.section.Section;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A plugin's jar, compiled by the test from its source.
public final class ToyJar {
    private final Path file;
    private final Manifest manifest = new Manifest();
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final Set<String> left = new HashSet<>();
    private final Map<String, byte[]> entries = new TreeMap<>();

    private ToyJar(Path file) {
        this.file = file;
    }

    /// A jar with the manifest of a good plugin.
    public static ToyJar of(Path folder, String fileName, String id) {
        var jar = new ToyJar(folder.resolve(fileName));
        jar.manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return jar.says("Plugin-Id", id)
                .says("Plugin-Version", "1.2.0")
                .says("Plugin-Requires", ">=1.0.0 & <2.0.0");
    }

    public ToyJar says(String key, String value) {
        manifest.getMainAttributes().putValue(key, value);
        return this;
    }

    public ToyJar doesNotSay(String key) {
        manifest.getMainAttributes().remove(new Attributes.Name(key));
        return this;
    }

    /// A class of the package `toy`.
    public ToyJar source(String className, String java) {
        var uri = URI.create("string:///toy/" + className + ".java");
        sources.add(
                new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return IMPORTS + java;
                    }
                });
        return this;
    }

    /// A class of any package, without imports. To be compiled against and left out of the jar, if
    /// it stands for a later version of a class of the API.
    public ToyJar classNamed(String fullName, String java) {
        var uri = URI.create("string:///" + fullName.replace('.', '/') + ".java");
        sources.add(
                new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return java;
                    }
                });
        return this;
    }

    /// A section without options, `body` being what `compose` does.
    public ToyJar section(String className, String name, String body) {
        return sectionWith(className, name, "", body);
    }

    public ToyJar sectionWith(String className, String name, String member, String body) {
        return source(
                className,
                """
                @Extension
                public final class %s implements Section<%s.Options> {
                    public record Options() {}
                    %s
                    public String name() { return "%s"; }
                    public String description() { return "A toy."; }
                    public Class<Options> options() { return Options.class; }
                    public List<Block> compose(Options options, SectionRequest request) {
                        %s
                    }
                }
                """
                        .formatted(className, className, member, name, body));
    }

    /// A section that composes nothing.
    public ToyJar section(String className, String name) {
        return section(className, name, "return List.of();");
    }

    public ToyJar entry(String path, String text) {
        return entry(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public ToyJar entry(String path, byte[] bytes) {
        entries.put(path, bytes);
        return this;
    }

    /// Compiled, but not put into the jar.
    public ToyJar without(String path) {
        left.add(path);
        return this;
    }

    public Path write() throws IOException {
        if (!sources.isEmpty()) {
            compile();
        }
        entries.keySet().removeAll(left);
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var entry : entries.entrySet()) {
                write(jar, entry.getKey(), entry.getValue());
            }
        }
        return file;
    }

    /// Makes a class of a written jar look as if it had been compiled for a later Java.
    public static void makeLater(Path jar, String path, int classFileVersion) throws IOException {
        try (var files = FileSystems.newFileSystem(jar)) {
            var bytes = Files.readAllBytes(files.getPath(path));
            bytes[7] = (byte) classFileVersion;
            Files.write(files.getPath(path), bytes);
        }
    }

    private static void write(JarOutputStream jar, String path, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(path));
        OutputStream out = jar;
        out.write(bytes);
        jar.closeEntry();
    }

    private void compile() throws IOException {
        var classes = Files.createTempDirectory(file.getParent(), "classes");
        var compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        var options =
                List.of(
                        "-d",
                        classes.toString(),
                        "-classpath",
                        classPath(),
                        "-proc:full",
                        "-nowarn");
        var task = compiler.getTask(messages, null, null, options, null, sources);
        task.setProcessors(List.of(new ExtensionAnnotationProcessor()));
        if (!task.call()) {
            throw new IllegalStateException(messages.toString());
        }
        try (var compiled = Files.walk(classes)) {
            for (var path : compiled.filter(Files::isRegularFile).toList()) {
                entries.putIfAbsent(
                        classes.relativize(path).toString().replace('\\', '/'),
                        Files.readAllBytes(path));
            }
        }
    }

    private static String classPath() {
        return Stream.of(
                        Section.class,
                        Extension.class,
                        org.jfree.chart.JFreeChart.class,
                        org.jsoup.Jsoup.class,
                        org.openpdf.text.Document.class,
                        org.slf4j.LoggerFactory.class,
                        PluginShelf.class)
                .map(type -> place(type).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// The jar or folder that a class comes from.
    public static Path place(Class<?> type) {
        return Path.of(
                URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static final String IMPORTS =
            """
            package toy;
            import org.pf4j.Extension;
            import org.rapporteur.document.*;
            import org.rapporteur.section.*;
            import java.util.*;
            """;
}
