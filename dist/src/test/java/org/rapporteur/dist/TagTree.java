package org.rapporteur.dist;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The structure of a PDF in reading order: one element a line, two spaces a level, its own words
/// and what assistive technology is told behind it.
final class TagTree {
    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder dump = new StringBuilder();

    private TagTree() {}

    static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var tree = new TagTree();
            tree.read(document);
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            tree.kids(root, 0, null);
            return tree.dump.toString().strip();
        }
    }

    private void read(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var ofPage = new HashMap<Integer, String>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> ofPage.put(content.getMCID(), text(content)));
            words.put(page.getCOSObject(), ofPage);
        }
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inside) {
                text.append(text(inside));
            }
        }
        return text.toString();
    }

    private void kids(PDStructureNode node, int depth, @Nullable PDPage page) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> element(element, depth);
                case Integer mark -> words(page, mark);
                case PDMarkedContentReference reference ->
                        words(reference.getPage(), reference.getMCID());
                case PDObjectReference _ -> dump.append(" (annotation)");
                default -> dump.append(" ?").append(kid);
            }
        }
    }

    private void element(PDStructureElement element, int depth) {
        dump.append("\n").append("  ".repeat(depth)).append(element.getStructureType());
        attributes(element);
        kids(element, depth + 1, element.getPage());
    }

    private void attributes(PDStructureElement element) {
        if (element.getAlternateDescription() != null) {
            dump.append(" Alt=\"").append(element.getAlternateDescription()).append("\"");
        }
        if (element.getElementIdentifier() != null) {
            dump.append(" ID=").append(element.getElementIdentifier());
        }
        if (element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary a) {
            for (var name : new String[] {"ListNumbering", "Scope", "ColSpan", "BBox"}) {
                var value = a.getDictionaryObject(COSName.getPDFName(name));
                if (value != null) {
                    dump.append(" ").append(name);
                    dump.append(
                            value instanceof COSName said ? "=" + said.getName() : rounded(value));
                }
            }
        }
    }

    /// A box in whole points.
    private static String rounded(COSBase value) {
        if (!(value instanceof COSArray box)) {
            return "=" + ((COSNumber) value).intValue();
        }
        var edges = new StringBuilder("=");
        for (float edge : box.toFloatArray()) {
            edges.append(edges.length() == 1 ? "" : ",").append(Math.round(edge));
        }
        return edges.toString();
    }

    private void words(@Nullable PDPage page, int mark) {
        if (page != null) {
            var said = words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, "");
            dump.append(" “").append(said).append("”");
        }
    }
}
