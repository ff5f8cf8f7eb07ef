package org.rapporteur.pdf.layout;

/// What a mark on the page is for: a place in the structure, or none.
public sealed interface Meaning permits Tag, Artifact {}
