package org.rapporteur.engine.wording;

import org.rapporteur.document.Block;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Text;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the template `templates/list.html.vm` of a report folder makes of a few values.
record Written(List<Block> blocks, List<Finding> findings) {
    static final Datum COUNT =
            new Datum(
                    "25",
                    "contributions.count",
                    "25",
                    "data/contributions.csv",
                    SourcePosition.UNKNOWN);

    private static final String LABELS =
            """
            people.one={0} person of {1}
            people.other={0} persons of {1}
            total=Total
            """;

    static Written of(String template) {
        var values = new LinkedHashMap<String, Object>();
        values.put("participants", List.of(Map.of("name", "Ana"), Map.of("name", "Björn")));
        values.put("title", "Forum");
        values.put("count", COUNT);
        values.put("number", 3);
        values.put("price", new BigDecimal("1.5"));
        values.put("wished", true);
        values.put("empty", "");
        return of(template, values);
    }

    static Written of(String template, Map<String, ?> values) {
        return of(template, values, Map.of());
    }

    static Written of(String template, Map<String, ?> values, Map<String, List<Block>> parts) {
        var findings = new ArrayList<Finding>();
        var labels =
                LabelBundles.of(
                        Locale.ENGLISH,
                        List.of(name ->
                                name.equals("labels.properties")
                                        ? Optional.of(LABELS)
                                        : Optional.empty()));
        var folder = new TemplateFolder("templates/", _ -> Optional.of(template));
        var blocks =
                new Wording(labels, List.of(folder))
                        .render(
                                "list",
                                values,
                                parts,
                                SourcePosition.of("report.yaml", 4, 5),
                                findings::add);
        return new Written(blocks, findings);
    }

    static List<Block> part(String words) {
        return List.of(
                new Paragraph(Paragraph.Tone.BODY, Inlines.plain(words), SourcePosition.UNKNOWN));
    }

    /// All that would be printed.
    String text() {
        return Nodes.text(
                Nodes.all(blocks, Inline.class).stream()
                        .filter(inline -> inline instanceof Text || inline instanceof Datum)
                        .toList());
    }

    /// `rule position message`, one line for each finding.
    String complaints() {
        var lines = new StringBuilder();
        for (var finding : findings) {
            lines.append(finding.rule())
                    .append(' ')
                    .append(finding.position())
                    .append(' ')
                    .append(finding.message())
                    .append('\n');
        }
        return lines.toString();
    }
}
