package org.rapporteur.engine.markup;

import org.commonmark.node.Node;
import org.rapporteur.engine.reference.References;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

import java.util.function.Consumer;

/// One Markdown file and what its conversion needs.
///
/// @param textWidth in points
record MarkdownFile(
        String name,
        References references,
        ReportFiles files,
        Consumer<Finding> findings,
        double textWidth) {

    /// Where a node begins; for one without a place, where the node around it begins.
    SourcePosition position(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            var spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                var first = spans.getFirst();
                return SourcePosition.of(
                        name, first.getLineIndex() + 1, first.getColumnIndex() + 1);
            }
        }
        return SourcePosition.of(name);
    }

    void report(Finding finding) {
        findings.accept(finding);
    }
}
