package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.rapporteur.pdf.layout.Tag;
import org.rapporteur.pdf.layout.Trait;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;

/// The structure tree of a file (ISO 32000-1, 14.7). An element is written as soon as it is
/// complete; what is kept of it then is its number.
final class Structure {
    private final ObjectStreams objects;
    private final ParentTree parents;
    private final int root;
    private final IdentityHashMap<Tag, Element> open = new IdentityHashMap<>();
    private final TreeMap<String, Integer> named = new TreeMap<>();

    /// The elements of the current page's marked content.
    private final IntList marks = new IntList();

    /// The object number of the current page; 0 before the first.
    private int page;

    /// @param pages how many pages there will be
    Structure(ObjectStreams objects, int pages) {
        this.objects = objects;
        this.parents = new ParentTree(objects, pages);
        this.root = objects.reserve();
    }

    /// An element that may still get kids.
    private static final class Element {
        final int number;
        final PdfDictionary traits = new PdfDictionary();
        final PdfText kids = new PdfText();
        final List<Tag> children = new ArrayList<>();

        /// The object number of the page of its first marked content; 0 for none.
        int page;

        Element(int number) {
            this.number = number;
        }
    }

    /// What follows stands on a new page.
    void page(PdfIndirectReference reference) throws IOException {
        endPage();
        page = reference.getNumber();
    }

    private void endPage() throws IOException {
        if (page != 0) {
            parents.page(marks);
            marks.clear();
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
        var element = new Element(objects.reserve());
        if (tag.parent() != null) {
            var parent = element(tag.parent());
            parent.kids.reference(element.number).add(" ");
            parent.children.add(tag);
        }
        Traits.put(tag, element.traits);
        for (var trait : tag.traits()) {
            if (trait instanceof Trait.Id(var id)) {
                named.put(id, element.number);
            }
        }
        return element;
    }

    /// Begins marked content that belongs to a tag.
    ///
    /// @param spoken its ActualText; empty for none
    void begin(PdfContentByte content, Tag tag, String spoken) {
        var element = element(tag);
        int mark = marks.size();
        marks.add(element.number);
        var properties = new PdfDictionary();
        properties.put(PdfName.MCID, new PdfNumber(mark));
        if (!spoken.isEmpty()) {
            properties.put(
                    new PdfName("ActualText"), new PdfString(spoken, PdfObject.TEXT_UNICODE));
        }
        content.beginMarkedContentSequence(new PdfName(tag.role().pdfName()), properties, true);
        if (element.page == 0) {
            element.page = page;
        }
        if (element.page == page) {
            element.kids.add(mark).add(" ");
        } else {
            element.kids.add("<</Type/MCR/Pg ").reference(page);
            element.kids.add("/MCID ").add(mark).add(">> ");
        }
    }

    /// Adds an annotation to what a tag holds.
    ///
    /// @return the annotation's `StructParent`
    PdfNumber annotation(Tag tag, PdfIndirectReference annotation) {
        var element = element(tag);
        element.kids.add("<</Type/OBJR/Obj ").reference(annotation.getNumber());
        element.kids.add("/Pg ").reference(page).add(">> ");
        return new PdfNumber(parents.annotation(element.number));
    }

    void boundingBox(Tag tag, PdfArray box) {
        var layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, box);
        element(tag).traits.put(PdfName.A, layout);
    }

    /// Writes an element and all below it; nothing may be added to them any more.
    void finish(Tag tag) throws IOException {
        var element = open.get(tag);
        if (element == null) {
            return;
        }
        for (var child : List.copyOf(element.children)) {
            finish(child);
        }
        open.remove(tag);
        var text = new PdfText().add("<</S/").add(tag.role().pdfName());
        text.add("/P ").reference(leave(tag));
        if (element.page != 0) {
            text.add("/Pg ").reference(element.page);
        }
        if (element.kids.length() > 0) {
            text.add("/K[").add(element.kids).add("]");
        }
        objects.write(element.number, text.entries(element.traits).add(">>"));
    }

    /// A parent does not hold on to what is finished.
    ///
    /// @return the object number of the parent
    private int leave(Tag tag) {
        if (tag.parent() == null) {
            return root;
        }
        var parent = element(tag.parent());
        parent.children.remove(tag);
        return parent.number;
    }

    /// Writes all that is left.
    ///
    /// @return the object number of the root of the tree
    int finish() throws IOException {
        endPage();
        var text = new PdfText().add("<</Type/StructTreeRoot/ParentTree ");
        text.reference(parents.write()).add("/ParentTreeNextKey ").add(parents.nextKey());
        text.add("/K[");
        for (var tag : List.copyOf(open.keySet())) {
            if (tag.parent() == null) {
                text.reference(element(tag).number).add(" ");
                finish(tag);
            }
        }
        text.add("]").add(names()).add(">>");
        objects.write(root, text);
        return root;
    }

    /// Elements by their identifiers, which have to be there (14.7.2).
    private PdfText names() throws IOException {
        var text = new PdfText();
        if (named.isEmpty()) {
            return text;
        }
        text.add("/IDTree<</Names[");
        for (var entry : named.entrySet()) {
            text.add(new PdfString(entry.getKey())).add(" ").reference(entry.getValue()).add(" ");
        }
        return text.add("]>>");
    }
}
