package org.rapporteur.engine.markup;

import org.rapporteur.document.Block;
import org.rapporteur.engine.reference.References;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Markdown of the report folder, into blocks: CommonMark with GFM tables and footnotes, references
/// to the report's data, `{#id}` behind headings and pictures.
///
/// What cannot stand in a report is a finding; all else is converted all the same.
public final class Markdown {
    /// Characters of the longest text.
    static final int LONGEST = 1 << 20;

    private final References references;
    private final ReportFiles files;
    private final Consumer<Finding> findings;
    private final double textWidth;
    private final Locale language;

    /// @param textWidth in points; no picture is wider
    /// @param language whose quotation marks are set
    public Markdown(
            References references,
            ReportFiles files,
            Consumer<Finding> findings,
            double textWidth,
            Locale language) {
        this.references = references;
        this.files = files;
        this.findings = findings;
        this.textWidth = textWidth;
        this.language = language;
    }

    /// The blocks of a text.
    ///
    /// @param file path of the text in the report folder: positions name it, pictures are looked up
    ///   beside it
    /// @return empty when the text is too long or too tangled to be read
    public List<Block> blocks(String text, String file) {
        if (text.length() > LONGEST) {
            findings.accept(
                    Finding.error(
                                    "text-too-long",
                                    SourcePosition.of(file),
                                    "the text has more than a million characters")
                            .withFix("split it into several files"));
            return List.of();
        }
        try {
            var parsed = BoundedParse.parse(text, file);
            var lines = text.lines().toList();
            StrayCharacters.report(lines, file, findings);
            var source =
                    new MarkdownFile(
                            file,
                            lines,
                            references,
                            files,
                            findings,
                            textWidth,
                            language,
                            new HashSet<>());
            var footnotes = Footnotes.in(parsed, source);
            var blocks = new MarkdownBlocks(source, footnotes).of(parsed);
            footnotes.reportUnused();
            return blocks;
        } catch (TextRefused refused) {
            findings.accept(refused.finding);
            return List.of();
        }
    }
}
