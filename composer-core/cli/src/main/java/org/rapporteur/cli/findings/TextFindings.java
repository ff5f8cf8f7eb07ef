package org.rapporteur.cli.findings;

import org.rapporteur.engine.SourceLines;
import org.rapporteur.finding.Finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Findings for people.
///
/// ```
/// error[unknown-key]: unknown key `annexs`; did you mean `annexes`?
///   report.yaml:12:1
///    12 | annexs:
///       | ^
///   fix: write `annexes`
/// ```
///
/// @param place the path that stands before file names that are the folder's; empty for none
public record TextFindings(Palette palette, SourceLines lines, String place) {
    public TextFindings(Palette palette, SourceLines lines) {
        this(palette, lines, "");
    }

    public String of(List<Finding> findings) {
        return findings.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Finding finding) {
        var text = new StringBuilder();
        var name = finding.severity().name().toLowerCase(Locale.ROOT) + "[" + finding.rule() + "]";
        text.append(palette.severity(finding.severity(), name))
                .append(palette.strong(": " + SafeText.of(finding.message())))
                .append('\n');
        if (finding.position().isKnown()) {
            var folder = lines.has(finding.position()) ? place : "";
            text.append("  ").append(SafeText.of(folder + finding.position())).append('\n');
            excerpt(finding, text);
        }
        finding.facts()
                .forEach(fact ->
                        text.append("  ")
                                .append(SafeText.of(fact.name() + ": " + fact.value()))
                                .append('\n'));
        if (!finding.fix().isEmpty()) {
            text.append("  fix: ").append(SafeText.of(finding.fix())).append('\n');
        }
        return text.toString();
    }

    private void excerpt(Finding finding, StringBuilder text) {
        var line = lines.at(finding.position());
        if (line.isBlank()) {
            return;
        }
        var excerpt = Excerpt.of(line, finding.position().column());
        var number = String.format(Locale.ROOT, "%5d", finding.position().line());
        text.append(palette.quiet(number + " | ")).append(excerpt.text()).append('\n');
        if (excerpt.caret() >= 0) {
            text.append(palette.quiet(" ".repeat(number.length()) + " | "))
                    .append(" ".repeat(excerpt.caret()))
                    .append("^\n");
        }
    }
}
