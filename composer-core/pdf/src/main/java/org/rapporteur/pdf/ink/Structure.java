package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.pdf.layout.Tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// The structure tree of a file. OpenPDF allows text *or* elements inside an element, never both,
/// and keeps all of them to the end. So each element's kids are kept here, and an element is
/// written as soon as it is complete.
final class Structure {
    private static final PdfName MCR = new PdfName("MCR");
    private static final PdfName OBJR = new PdfName("OBJR");

    private final PdfWriter writer;
    private final IdentityHashMap<Tag, Element> open = new IdentityHashMap<>();

    Structure(PdfWriter writer) {
        this.writer = writer;
    }

    /// An element that may still get kids.
    private static final class Element {
        final PdfStructureElement pdf;
        final PdfArray kids = new PdfArray();
        final List<Tag> children = new ArrayList<>();
        @Nullable PdfIndirectReference page;

        Element(PdfStructureElement pdf) {
            this.pdf = pdf;
        }
    }

    /// Gives a tag its place among its siblings.
    void open(Tag tag) {
        element(tag);
    }

    private Element element(Tag tag) {
        var element = open.get(tag);
        if (element == null) {
            element = create(tag);
            open.put(tag, element);
        }
        return element;
    }

    private Element create(Tag tag) {
        var role = new PdfName(tag.role().pdfName());
        PdfStructureElement pdf;
        if (tag.parent() == null) {
            pdf = new PdfStructureElement(writer.getStructureTreeRoot(), role);
        } else {
            var parent = element(tag.parent());
            pdf = new PdfStructureElement(parent.pdf, role);
            parent.pdf.remove(PdfName.K);
            parent.kids.add(pdf.getReference());
            parent.children.add(tag);
        }
        Traits.put(tag, pdf);
        return new Element(pdf);
    }

    /// Begins marked content that belongs to a tag.
    ///
    /// @param spoken its ActualText; empty for none
    void begin(PdfContentByte content, Tag tag, String spoken) {
        var element = element(tag);
        var properties = new PdfDictionary();
        if (!spoken.isEmpty()) {
            properties.put(
                    new PdfName("ActualText"), new PdfString(spoken, PdfObject.TEXT_UNICODE));
        }
        content.beginMarkedContentSequence(element.pdf, properties);
        var mark = element.pdf.get(PdfName.K);
        element.pdf.remove(PdfName.K);
        if (element.page == null) {
            element.page = writer.getCurrentPage();
        }
        if (isOnPage(element)) {
            element.kids.add(mark);
        } else {
            var reference = new PdfDictionary(MCR);
            reference.put(PdfName.PG, writer.getCurrentPage());
            reference.put(PdfName.MCID, mark);
            element.kids.add(reference);
        }
    }

    private boolean isOnPage(Element element) {
        return element.page != null
                && element.page.getNumber() == writer.getCurrentPage().getNumber();
    }

    /// Adds an annotation to what a tag holds.
    ///
    /// @return the annotation's `StructParent`
    PdfNumber annotation(Tag tag, PdfIndirectReference annotation) {
        var element = element(tag);
        var reference = new PdfDictionary(OBJR);
        reference.put(new PdfName("Obj"), annotation);
        reference.put(PdfName.PG, writer.getCurrentPage());
        element.kids.add(reference);
        return new PdfNumber(
                writer.getStructureTreeRoot().addExistingObject(element.pdf.getReference()));
    }

    void boundingBox(Tag tag, PdfArray box) {
        var layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, box);
        element(tag).pdf.put(PdfName.A, layout);
    }

    /// Writes an element and all below it; nothing may be added to them any more.
    void finish(Tag tag) throws IOException {
        var element = open.remove(tag);
        if (element == null) {
            return;
        }
        for (var child : element.children) {
            finish(child);
        }
        if (element.page != null) {
            element.pdf.put(PdfName.PG, element.page);
        }
        if (!element.kids.isEmpty()) {
            element.pdf.put(PdfName.K, element.kids);
        }
        writer.addToBody(element.pdf, element.pdf.getReference());
    }

    /// Writes all that is left. The root of the tree then refers to the document's element.
    void finish() throws IOException {
        Tag document = null;
        for (var tag : open.keySet()) {
            if (tag.parent() == null) {
                document = tag;
            }
        }
        if (document == null) {
            return;
        }
        var reference = element(document).pdf.getReference();
        finish(document);
        writer.getStructureTreeRoot().put(PdfName.K, new PdfArray(reference));
    }
}
