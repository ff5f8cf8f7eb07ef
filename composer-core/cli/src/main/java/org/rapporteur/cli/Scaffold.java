package org.rapporteur.cli;

import org.rapporteur.engine.plugin.ApiVersion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The Maven project of a new plugin: a section with options, template, labels in two languages,
/// documentation, a sample report and tests.
///
/// @param id of the plugin: `acme.sponsors`
/// @param home of the distribution, whose Maven folder the project uses
record Scaffold(String id, Path home) {
    private static final String FOLDER = "scaffold/";
    private static final Set<String> KEYWORDS =
            Set.of(
                    "abstract",
                    "assert",
                    "boolean",
                    "break",
                    "byte",
                    "case",
                    "catch",
                    "char",
                    "class",
                    "const",
                    "continue",
                    "default",
                    "do",
                    "double",
                    "else",
                    "enum",
                    "extends",
                    "false",
                    "final",
                    "finally",
                    "float",
                    "for",
                    "goto",
                    "if",
                    "implements",
                    "import",
                    "instanceof",
                    "int",
                    "interface",
                    "long",
                    "native",
                    "new",
                    "null",
                    "package",
                    "private",
                    "protected",
                    "public",
                    "return",
                    "short",
                    "static",
                    "strictfp",
                    "super",
                    "switch",
                    "synchronized",
                    "this",
                    "throw",
                    "throws",
                    "transient",
                    "true",
                    "try",
                    "void",
                    "volatile",
                    "while");
    private static final Pattern PLACE = Pattern.compile("@([A-Za-z]+)@");

    /// `acme-sponsors`.
    String artifact() {
        return id.replace('.', '-');
    }

    private String lastPart() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /// What stands for what in the files.
    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("id", id);
        values.put("artifact", artifact());
        values.put("group", id.substring(0, id.lastIndexOf('.')));
        values.put("name", lastPart());
        values.put("data", lastPart().replace('-', '_'));
        values.put("Title", capital(lastPart().replace('-', ' ')));
        values.put("Class", className());
        values.put("package", packageName());
        values.put("path", packageName().replace('.', '/'));
        values.put("home", home.toString().replace('\\', '/'));
        values.put("api", ApiVersion.CURRENT);
        values.put("testkit", Version.TOOL);
        values.put("requires", ApiVersion.RANGE);
        return values;
    }

    private String className() {
        var name = new StringBuilder();
        for (var word : lastPart().split("-")) {
            name.append(capital(word));
        }
        return name.toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String packageName() {
        return Arrays.stream(id.split("\\."))
                .map(part -> part.replace("-", ""))
                .map(part -> KEYWORDS.contains(part) ? part + "_" : part)
                .collect(Collectors.joining("."));
    }

    /// Writes the project into a new folder.
    ///
    /// @return its files
    List<String> write(Path folder) throws IOException {
        var values = values();
        var written = new ArrayList<String>();
        for (var line : text("files.txt").lines().toList()) {
            var names = line.split(" ", 2);
            var file = filled(names[1], values);
            var target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, filled(text(names[0]), values), StandardCharsets.UTF_8);
            written.add(file);
        }
        return written;
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                values.getOrDefault(place.group(1), place.group())));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Scaffold.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the tool lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
