package org.rapporteur.pdf.proof;

import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Each element holds what its role asks for (ISO 32000-1, 14.8.4; ISO 14289-1, 7).
final class RoleProof {
    private static final Set<String> NUMBERINGS =
            Set.of(
                    "None",
                    "Disc",
                    "Decimal",
                    "LowerAlpha",
                    "UpperAlpha",
                    "LowerRoman",
                    "UpperRoman");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> notes = new HashSet<>();
    private int heading;

    private RoleProof() {}

    static List<String> faults(ReadBack pdf) {
        var proof = new RoleProof();
        if (!pdf.root.elements().stream().map(Element::role).toList().equals(List.of("Document"))) {
            proof.faults.add("there is not one Document: " + pdf.root.elements());
        }
        pdf.root.elements().stream().flatMap(Element::all).forEach(proof::check);
        proof.language(pdf.document.getDocumentCatalog().getLanguage(), "the document");
        return proof.faults;
    }

    private void check(Element element) {
        switch (element.role()) {
            case "H1", "H2", "H3", "H4", "H5", "H6" -> heading(element);
            case "L" -> list(element);
            case "LI" -> item(element);
            case "Table" -> only(element, "Caption", "THead", "TBody");
            case "THead", "TBody" -> only(element, "TR");
            case "TR" -> row(element);
            case "TH" -> header(element);
            case "Figure" -> figure(element);
            case "Link" -> link(element);
            case "Note" -> note(element);
            case "TOC" -> only(element, "Caption", "TOCI");
            case "TOCI" -> only(element, "Reference");
            case "Span" -> language(element.text("Lang"), element.toString());
            default -> {}
        }
        boolean mayBeEmpty = element.is("TD", "TH", "LBody", "TBody", "Document");
        if (!mayBeEmpty && element.content().findAny().isEmpty()) {
            faults.add(element + " is empty, in " + element.parent());
        }
        if (element.is("TD", "TH") && !parentIs(element, "TR")
                || element.is("TR") && !parentIs(element, "THead", "TBody")
                || element.is("LI") && !parentIs(element, "L")
                || element.is("Lbl") && !parentIs(element, "LI", "Note")
                || element.is("LBody") && !parentIs(element, "LI")
                || element.is("TOCI") && !parentIs(element, "TOC")) {
            faults.add(element + " stands in " + element.parent());
        }
    }

    private static boolean parentIs(Element element, String... roles) {
        return element.parent() != null && element.parent().is(roles);
    }

    private void only(Element element, String... roles) {
        for (var kid : element.elements()) {
            if (!kid.is(roles)) {
                faults.add(element.role() + " holds " + kid);
            }
        }
        if (element.kids().size() != element.elements().size()) {
            faults.add(element + " holds text");
        }
    }

    private void heading(Element element) {
        int level = element.role().charAt(1) - '0';
        if (level > heading + 1) {
            faults.add(element + " follows a heading of level " + heading);
        }
        heading = level;
    }

    private void list(Element element) {
        only(element, "LI");
        if (!NUMBERINGS.contains(element.attributeName("List", "ListNumbering"))) {
            faults.add(element + " has no ListNumbering");
        }
    }

    private void item(Element element) {
        only(element, "Lbl", "LBody");
        boolean numbered =
                element.parent() != null
                        && !element.parent().attributeName("List", "ListNumbering").equals("None");
        if (numbered && element.elements().stream().noneMatch(kid -> kid.is("Lbl"))) {
            faults.add(element + " has no label");
        }
    }

    /// As many cells as the rows beside it.
    private void row(Element element) {
        only(element, "TH", "TD");
        var table = element.parent() == null ? null : element.parent().parent();
        if (table == null) {
            return;
        }
        var first = table.all().filter(one -> one.is("TR")).findFirst();
        if (first.isPresent() && width(first.get()) != width(element)) {
            faults.add(element + " has " + width(element) + " cells, not " + width(first.get()));
        }
    }

    private static int width(Element row) {
        return row.elements().stream()
                .mapToInt(cell ->
                        cell.attribute("Table", "ColSpan") instanceof COSInteger span
                                ? span.intValue()
                                : 1)
                .sum();
    }

    private void header(Element element) {
        var scope = element.attributeName("Table", "Scope");
        boolean head = element.isIn("THead") || element.attribute("Table", "ColSpan") != null;
        if (!scope.equals(head ? "Column" : "Row")) {
            faults.add(element + " has the scope `" + scope + "`");
        }
    }

    private void figure(Element element) {
        if (element.text("Alt").isBlank()) {
            faults.add(element + " has no text alternative");
        }
        if (element.attribute("Layout", "BBox") == null) {
            faults.add(element + " has no box");
        }
    }

    private void link(Element element) {
        if (element.kids().stream().noneMatch(Element.Annotation.class::isInstance)) {
            faults.add(element + " leads nowhere");
        }
        if (element.content().allMatch(sequence -> sequence.words().isBlank())) {
            faults.add("a link has no words, in " + element.parent());
        }
        for (var kid : element.kids()) {
            if (kid instanceof Element.Annotation(var source, _)
                    && (source.getString(COSName.CONTENTS) == null
                            || source.getString(COSName.CONTENTS).isBlank())) {
                faults.add(element + " does not say where it leads");
            }
        }
    }

    private void note(Element element) {
        var id = element.text("ID");
        if (id.isEmpty() || !notes.add(id)) {
            faults.add(element + " has the ID `" + id + "`, which is not its own");
        }
    }

    private void language(String tag, String owner) {
        var known =
                Stream.of(Locale.getISOLanguages())
                        .anyMatch(Locale.forLanguageTag(tag).getLanguage()::equals);
        if (!known) {
            faults.add(owner + " is in the language `" + tag + "`");
        }
    }
}
