package org.rapporteur.engine.assemble;

import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A section as its plugin composed it, with what report.yaml says beside it.
///
/// @param failed whether the blocks only say that it could not be composed
/// @param title empty for none
/// @param caption replaces the caption of the first table, chart or figure; empty for none
public record ComposedSection(
        String id,
        SourcePosition position,
        List<Inline> title,
        List<Inline> caption,
        boolean pageBreak,
        List<Block> blocks,
        boolean failed) {
    public ComposedSection {
        title = List.copyOf(title);
        caption = List.copyOf(caption);
        blocks = List.copyOf(blocks);
    }

    /// A section that could be composed.
    public ComposedSection(
            String id,
            SourcePosition position,
            List<Inline> title,
            List<Inline> caption,
            boolean pageBreak,
            List<Block> blocks) {
        this(id, position, title, caption, pageBreak, blocks, false);
    }
}
