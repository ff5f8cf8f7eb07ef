package org.rapporteur.document;

/// A piece of a report that stands on lines of its own.
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
