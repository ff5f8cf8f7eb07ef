package org.rapporteur.cli.findings;

import org.rapporteur.engine.SourceLines;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.HashMap;
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

    /// Findings of one rule in one file that are told one by one.
    private static final int MOST = 50;

    public String of(List<Finding> findings) {
        var told = new ArrayList<String>();
        var counts = new HashMap<String, Integer>();
        for (var finding : findings) {
            if (counts.merge(kind(finding), 1, Integer::sum) <= MOST) {
                told.add(of(finding));
            }
        }
        for (var finding : findings) {
            Integer count = counts.remove(kind(finding));
            if (count != null && count > MOST) {
                told.add(more(finding, count - MOST));
            }
        }
        return String.join("\n", told);
    }

    private static String kind(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.position().file();
    }

    private static String more(Finding like, int count) {
        return String.format(
                Locale.ROOT,
                "… and %,d more of %s[%s] in %s; all: --findings json\n",
                count,
                like.severity().name().toLowerCase(Locale.ROOT),
                like.rule(),
                SafeText.of(like.position().file()));
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
        return text.toString()
                .lines()
                .map(SafeText::line)
                .collect(Collectors.joining("\n", "", "\n"));
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
