package org.rapporteur.pdf.proof;

import java.util.Set;

/// The words of a PDF in the order in which they are read aloud, without those that the layout
/// adds: labels of lists, numbers of notes, the table of contents. Drawings are not words.
final class StructureWords {
    private static final Set<String> IN_TEXT = Set.of("Link", "Span", "Code", "Note", "Reference");

    private final Words words = new Words();

    private StructureWords() {}

    static Words of(ReadBack pdf) {
        var structure = new StructureWords();
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
