package org.rapporteur.plugin.narrative;

import org.pf4j.Extension;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Paragraph;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.List;

/// Text written in Markdown.
@Extension
public final class NarrativeSection implements Section<NarrativeOptions> {
    @Override
    public String name() {
        return "narrative";
    }

    @Override
    public String description() {
        return "Text written in Markdown, its paragraphs numbered if wished.";
    }

    @Override
    public Class<NarrativeOptions> options() {
        return NarrativeOptions.class;
    }

    @Override
    public List<Block> compose(NarrativeOptions options, SectionRequest request) {
        var blocks = new ArrayList<Block>();
        for (var file : options.file()) {
            var text = request.markdown(file);
            if (text.isEmpty() && isBlank(file, request)) {
                request.report(empty(file));
            }
            blocks.addAll(text);
        }
        return options.numbered() ? numbered(blocks) : blocks;
    }

    private static boolean isBlank(String file, SectionRequest request) {
        return request.files().text(file).filter(String::isBlank).isPresent();
    }

    private static Finding empty(String file) {
        return Finding.warning("empty-narrative", SourcePosition.of(file), file + " has no text")
                .withFix("write the text, or take the file out of report.yaml");
    }

    private static List<Block> numbered(List<Block> blocks) {
        return blocks.stream().map(NarrativeSection::numbered).toList();
    }

    private static Block numbered(Block block) {
        return block instanceof Paragraph paragraph && paragraph.tone() == Paragraph.Tone.BODY
                ? Blocks.numbered(paragraph)
                : block;
    }
}
