package org.rapporteur.pdf.proof;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A PDF read back: its pages, its structure, and how they belong together.
final class ReadBack {
    private static final COSName PG = COSName.PG;

    final PDDocument document;
    final List<List<Sequence>> pages = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    final Element root;
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    private ReadBack(PDDocument document) throws IOException {
        this.document = document;
        for (var page : document.getPages()) {
            numbers.put(page.getCOSObject(), pages.size());
            var content = PageReader.read(page, pages.size() + 1);
            pages.add(content.sequences());
            faults.addAll(content.faults());
        }
        var tree = structure();
        root = new Element(tree, null, new ArrayList<>());
        addKids(root, tree.getDictionaryObject(COSName.K), null);
    }

    static ReadBack of(PDDocument document) throws IOException {
        return new ReadBack(document);
    }

    private COSDictionary structure() {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var tree = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (tree == null) {
            throw new IllegalStateException("the PDF has no structure");
        }
        return tree;
    }

    COSDictionary tree() {
        return root.source();
    }

    /// From 0.
    int number(COSDictionary page) {
        return numbers.getOrDefault(page, -1);
    }

    private void addKids(Element parent, @Nullable COSBase kids, @Nullable COSDictionary page) {
        switch (kids) {
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    addKids(parent, array.getObject(i), page);
                }
            }
            case COSInteger id -> content(parent, page, id.intValue());
            case COSDictionary kid when "MCR".equals(kid.getNameAsString(COSName.TYPE)) -> {
                var own = kid.getCOSDictionary(PG);
                content(parent, own == null ? page : own, kid.getInt(COSName.MCID));
            }
            case COSDictionary kid when "OBJR".equals(kid.getNameAsString(COSName.TYPE)) -> {
                var annotation = kid.getCOSDictionary(COSName.OBJ);
                if (annotation == null) {
                    faults.add(parent + " refers to no object");
                } else {
                    parent.kids().add(new Element.Annotation(annotation, kid.getCOSDictionary(PG)));
                }
            }
            case COSDictionary kid -> {
                var element = new Element(kid, parent, new ArrayList<>());
                parent.kids().add(new Element.Inner(element));
                var own = kid.getCOSDictionary(PG);
                addKids(element, kid.getDictionaryObject(COSName.K), own == null ? page : own);
            }
            case null -> {}
            default -> faults.add(parent.role() + " holds " + kids);
        }
    }

    private void content(Element parent, @Nullable COSDictionary page, int id) {
        int number = page == null ? -1 : number(page);
        var found =
                number < 0
                        ? List.<Sequence>of()
                        : pages.get(number).stream().filter(one -> one.id == id).toList();
        if (found.size() == 1) {
            parent.kids().add(new Element.Content(found.getFirst()));
        } else {
            faults.add(
                    parent.role()
                            + ": content "
                            + id
                            + " of page "
                            + (number + 1)
                            + " is there "
                            + found.size()
                            + " times");
        }
    }
}
