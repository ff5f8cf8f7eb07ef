package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Each public type of the API has an example in its comment, and each example compiles.
final class ApiExamplesIT {
    private static final Path API =
            Distribution.root().resolve("composer-core/api/src/main/java/org/rapporteur");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^public .*\\b(class|interface|record|enum|@interface) ");

    /// What examples are about.
    private static final String SURROUNDINGS =
            """
            package acme;
            import java.math.BigDecimal;
            import java.util.*;
            import java.util.regex.Pattern;
            import org.pf4j.Extension;
            import org.rapporteur.data.*;
            import org.rapporteur.document.*;
            import org.rapporteur.finding.*;
            import org.rapporteur.section.*;
            import org.rapporteur.%s.Code;
            public class Example%d {
                SectionRequest request;
                CheckRequest check;
                ReaderRequest reader;
                Document document;
                Dataset dataset;
                Row row;
                Table table;
                Labels labels;
                SourcePosition position;
                List<String> names;
                List<Block> blocks;
                byte[] logo;
                Vocabulary answers;
                %s
            }
            """;

    @TempDir Path parent;

    @Test
    void every_public_type_has_one_that_compiles() throws IOException {
        var lacking = new ArrayList<String>();
        var plugin = ThirdParty.plugin("acme.examples");
        int count = 0;
        for (var file : sources()) {
            var text = Folders.read(file);
            var type = TYPE.matcher(text);
            if (type.find()) {
                var examples = EXAMPLE.matcher(text.replaceAll("(?m)^ */// ?", ""));
                boolean isThere = false;
                while (examples.find()) {
                    isThere = true;
                    plugin.source("acme.Example" + count, whole(examples.group(1), count, file));
                    count++;
                }
                if (!isThere) {
                    lacking.add(API.relativize(file).toString());
                }
            }
        }
        assertEquals(List.of(), lacking);
        assertTrue(count > 80, "examples: " + count);
        plugin.write(parent.resolve("examples.jar"));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(API)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String whole(String example, int number, Path file) {
        var folder = String.valueOf(API.relativize(file).getName(0));
        boolean isMember = example.contains("@Extension") || example.contains("@Option");
        return SURROUNDINGS.formatted(
                folder.equals("document") ? "document" : "data",
                number,
                isMember ? example : "void use() {\n" + example + "}");
    }
}
