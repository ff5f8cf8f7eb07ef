package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Terms with what they mean.
///
/// ```java
/// var term = Inlines.plain("IGF");
/// var meaning = List.of(Blocks.paragraph(Inlines.plain("Internet Governance Forum")));
/// Blocks.definitionList(List.of(Blocks.definition(term, meaning)));
/// ```
public record DefinitionList(List<Definition> definitions, SourcePosition position)
        implements Block {
    /// One term and what it means.
    public record Definition(List<Inline> term, List<Block> meaning) {
        public Definition {
            term = List.copyOf(term);
            meaning = List.copyOf(meaning);
        }
    }

    public DefinitionList {
        definitions = List.copyOf(definitions);
    }
}
