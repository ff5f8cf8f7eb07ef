package org.rapporteur.pdf.proof;

import java.util.Set;

/// The words of a PDF in the order in which they are read aloud, without those that the layout
/// adds: labels of lists, numbers of notes, the table of contents. Drawings are not words.
final class StructureWords {
    private static final Set<String> IN_TEXT = Set.of("Link", "Span", "Code", "Note", "Reference");

    private final Words words = new Words();

    private final boolean withFigures;

    private StructureWords(boolean withFigures) {
        this.withFigures = withFigures;
    }

    static Words of(ReadBack pdf) {
        return of(pdf, new StructureWords(false));
    }

    /// With the words that stand for figures.
    static Words heard(ReadBack pdf) {
        return of(pdf, new StructureWords(true));
    }

    private static Words of(ReadBack pdf, StructureWords structure) {
        structure.add(pdf.root);
        return structure.words;
    }

    private void add(Element element) {
        boolean block = !IN_TEXT.contains(element.role());
        if (block) {
            words.end();
        }
        for (var kid : element.kids()) {
            switch (kid) {
                case Element.Content(var sequence) -> words.add(sequence.words());
                case Element.Inner(var inner) -> addInner(inner);
                case Element.Annotation _ -> {}
            }
        }
        if (block) {
            words.end();
        }
    }

    private void addInner(Element element) {
        if (element.is("Figure") && withFigures) {
            words.end();
            words.add(element.text("Alt"));
            words.end();
        }
        if (element.is("TOC", "Figure", "Reference") || isLabel(element)) {
            return;
        }
        if (element.is("Note")) {
            words.add(" ");
        }
        add(element);
        if (element.is("Note")) {
            words.add(" ");
        }
    }

    /// The terms of definitions are labels, too, but words of the report.
    private static boolean isLabel(Element element) {
        return element.is("Lbl")
                && element.parent() != null
                && (element.parent().is("Note")
                        || element.parent().parent() != null
                                && !element.parent()
                                        .parent()
                                        .attributeName("List", "ListNumbering")
                                        .equals("None"));
    }
}
