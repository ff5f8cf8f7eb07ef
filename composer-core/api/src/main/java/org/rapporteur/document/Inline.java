package org.rapporteur.document;

/// A piece of running text.
///
/// ```java
/// List<Inline> words = List.of(Inlines.text("We thank "), Inlines.strong(Inlines.plain("all")));
/// ```
public sealed interface Inline extends Node
        permits Text,
                Strong,
                Emphasis,
                Detail,
                InLanguage,
                Code,
                Link,
                CrossReference,
                PageNumber,
                Datum,
                Footnote,
                LineBreak {}
