package org.rapporteur.document;

/// A piece of running text.
public sealed interface Inline extends Node
        permits Text,
                Strong,
                Emphasis,
                Detail,
                InLanguage,
                Code,
                Link,
                CrossReference,
                Datum,
                Footnote,
                LineBreak {}
