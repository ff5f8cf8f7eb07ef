package org.rapporteur.document;

/// A piece of a report that stands on lines of its own.
///
/// ```java
/// var tables = Nodes.all(blocks, Table.class);
/// ```
public sealed interface Block extends Node
        permits Heading,
                Paragraph,
                NumberedParagraph,
                BulletList,
                OrderedList,
                DefinitionList,
                Table,
                Chart,
                Figure,
                Quote,
                CodeBlock,
                PageBreak,
                Part {}
