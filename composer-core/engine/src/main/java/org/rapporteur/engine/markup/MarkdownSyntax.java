package org.rapporteur.engine.markup;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.List;

/// The Markdown that reports are written in.
final class MarkdownSyntax {
    private static final int DEEPEST_BLOCKS = 60;
    private static final int DEEPEST_INLINES = 60;

    private MarkdownSyntax() {}

    /// A parser; one parser may be used by several threads.
    static Parser parser() {
        return Holder.PARSER;
    }

    private static final class Holder {
        static final Parser PARSER =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .customInlineContentParserFactory(new ReferenceSyntax())
                        .linkProcessor(new LanguageSyntax())
                        .maxOpenBlockParsers(DEEPEST_BLOCKS)
                        .maxInlineNesting(DEEPEST_INLINES)
                        .build();
    }
}
