package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;

/// OpenPDF's writer, but for the structure tree, which [Structure] writes: OpenPDF keeps every
/// element, and a place in the file for each of them, to the end. Pages still get their key in the
/// parent tree from OpenPDF: 0 for the first, 1 for the second, and so on.
final class TaggedWriter extends PdfWriter {
    private @Nullable PdfIndirectReference catalogPlace;
    private @Nullable PdfDictionary catalog;
    private @Nullable PdfObject structureRoot;

    private TaggedWriter(PdfDocument document, OutputStream out) {
        super(document, out);
        setTagged();
    }

    /// A writer that hears what is added to the document.
    static TaggedWriter of(Document document, OutputStream out) throws DocumentException {
        var pages = new PdfDocument();
        document.addDocListener(pages);
        var writer = new TaggedWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    /// Where the catalog will stand; once the document is open.
    PdfIndirectReference catalogPlace() {
        if (catalogPlace == null) {
            catalogPlace = getPdfIndirectReference();
        }
        return catalogPlace;
    }

    /// @param root the object number of the structure tree's root
    /// @param crossReferences where in the file the cross-reference stream of its objects stands
    void structure(int root, int crossReferences) {
        structureRoot = ObjectStreams.reference(root);
        prevxref = crossReferences;
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pageTree) {
        if (structureRoot == null) {
            throw new IllegalStateException("nothing untagged is written");
        }
        tagged = false;
        var made = super.getCatalog(pageTree);
        var marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        made.put(PdfName.MARKINFO, marked);
        made.put(PdfName.STRUCTTREEROOT, structureRoot);
        catalog = made;
        return made;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the catalog itself
    public PdfIndirectObject addToBody(PdfObject object, boolean inStream) throws IOException {
        return object == catalog
                ? addToBody(object, catalogPlace(), inStream)
                : super.addToBody(object, inStream);
    }
}
