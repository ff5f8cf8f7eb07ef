package org.rapporteur.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A whole report, assembled: numbered, every cross-reference resolved.
///
/// ```java
/// for (var passage : document.passages()) {
///     names.add(passage.text());
/// }
/// var charts = document.all(Chart.class);
/// ```
///
/// @param justify true for justified text, false for ragged right
/// @param draft the findings that a draft shows; null for a final report
public record Document(
        Metadata metadata,
        List<TitleLine> titleBlock,
        RunningContent running,
        FixedLabels labels,
        Contents contents,
        boolean justify,
        List<Block> body,
        List<Annex> annexes,
        List<Attachment> attachments,
        @Nullable List<DraftFinding> draft) {
    public Document {
        titleBlock = List.copyOf(titleBlock);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        attachments = List.copyOf(attachments);
        draft = draft == null ? null : List.copyOf(draft);
    }

    /// All nodes of a type in reading order, those of lazy table rows excepted:
    /// `document.all(Table.class)`.
    public <T extends Node> List<T> all(Class<T> type) {
        var found = new ArrayList<T>();
        titleBlock.forEach(line -> Nodes.collect(line.content(), type, found));
        Nodes.collect(body, type, found);
        for (var annex : annexes) {
            Nodes.collect(annex.title(), type, found);
            Nodes.collect(annex.content(), type, found);
        }
        return found;
    }

    /// All running text in reading order, each paragraph, heading, caption, cell and footnote by
    /// itself; that of lazy table rows excepted.
    public List<Passage> passages() {
        return Passages.of(this);
    }
}
