package org.rapporteur.engine.markup;

import org.commonmark.node.Node;
import org.rapporteur.engine.reference.References;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// One Markdown file and what its conversion needs.
///
/// @param lines of the text
/// @param textWidth in points
/// @param ids those that were met so far
record MarkdownFile(
        String name,
        List<String> lines,
        References references,
        ReportFiles files,
        Consumer<Finding> findings,
        double textWidth,
        Locale language,
        Set<String> ids) {

    /// Where a node begins; for one without a place, where the node around it begins.
    SourcePosition position(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            var spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                var first = spans.getFirst();
                return place(first.getLineIndex(), first.getColumnIndex());
            }
        }
        return SourcePosition.of(name);
    }

    /// The id, or nothing after a finding where the file has it already.
    String first(String id, SourcePosition position) {
        if (ids.add(id)) {
            return id;
        }
        report(
                Finding.error(
                                "duplicate-id",
                                position,
                                "the id `" + id + "` stands twice in the text")
                        .quoting("{#" + id + "}")
                        .withFix("give one of the two another id"));
        return "";
    }

    private SourcePosition place(int line, int unit) {
        var text = line < lines.size() ? lines.get(line) : "";
        int before = text.codePointCount(0, Math.min(unit, text.length()));
        return SourcePosition.of(name, line + 1, before + 1);
    }

    void report(Finding finding) {
        findings.accept(finding);
    }
}
