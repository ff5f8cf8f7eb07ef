package org.rapporteur.engine.wording;

import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inlines;
import org.rapporteur.engine.markup.Dump;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A template being written out with values made for the test.
final class Rendering {
    private static final String LABELS =
            """
            as-of=as of {0}
            texts.one={0} text
            texts.other={0} texts
            """;

    final List<Finding> findings = new ArrayList<>();
    final List<Block> blocks;

    private Rendering(String template) {
        var labels =
                LabelBundles.of(
                        Locale.forLanguageTag("en-GB"),
                        List.of(name ->
                                name.equals("labels.properties")
                                        ? Optional.of(LABELS)
                                        : Optional.empty()));
        var folder =
                new TemplateFolder(
                        "templates/",
                        name ->
                                name.equals("list.html.vm")
                                        ? Optional.of(template)
                                        : Optional.empty());
        blocks =
                new Wording(labels, List.of(folder))
                        .render(
                                "list",
                                values(),
                                parts(),
                                SourcePosition.of("report.yaml", 7, 3),
                                findings::add);
    }

    static Rendering of(String template) {
        return new Rendering(template);
    }

    private static Map<String, ?> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("title", "A & B <b>bold</b>");
        values.put("count", Inlines.datum("25", "contributions.count", "25", "c.csv"));
        values.put("n", 3);
        values.put("nothing", List.of());
        values.put(
                "people",
                List.of(Map.of("name", "Ana", "role", "Chair"), Map.of("name", "Ben", "role", "")));
        return values;
    }

    private static Map<String, List<Block>> parts() {
        return Map.of("list", List.of(Blocks.paragraph(Inlines.plain("the list"))));
    }

    String dump() {
        return Dump.of(blocks);
    }

    /// Whether there was an error, so that no final PDF is written.
    boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /// The findings, one a line.
    String complaints() {
        return findings.stream()
                .map(f -> "%s %s: %s; %s\n".formatted(f.rule(), f.position(), f.message(), f.fix()))
                .collect(Collectors.joining());
    }
}
