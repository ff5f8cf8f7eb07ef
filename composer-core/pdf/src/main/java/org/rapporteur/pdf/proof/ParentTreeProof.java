package org.rapporteur.pdf.proof;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Structure and pages know the same of each other (ISO 32000-1, 14.7.4.4): each piece of content
/// and each link belongs to exactly one element, and the parent tree says which.
final class ParentTreeProof {
    private final ReadBack pdf;
    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, COSBase> tree = new TreeMap<>();
    private final Map<Sequence, Element> owners = new IdentityHashMap<>();
    private final Map<COSDictionary, Element> links = new IdentityHashMap<>();

    private ParentTreeProof(ReadBack pdf) {
        this.pdf = pdf;
    }

    static List<String> faults(ReadBack pdf) {
        var proof = new ParentTreeProof(pdf);
        proof.numbers(pdf.tree().getCOSDictionary(COSName.PARENT_TREE));
        pdf.root.all().forEach(proof::own);
        for (int i = 0; i < pdf.pages.size(); i++) {
            proof.page(i);
        }
        return proof.faults;
    }

    private void numbers(@Nullable COSDictionary node) {
        if (node == null) {
            faults.add("there is no parent tree");
            return;
        }
        var numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            int key = numbers.getInt(i);
            if (tree.put(key, numbers.getObject(i + 1)) != null) {
                faults.add("the parent tree has " + key + " twice");
            }
        }
        var kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            numbers((COSDictionary) kids.getObject(i));
        }
    }

    private void own(Element element) {
        for (var kid : element.kids()) {
            var before =
                    switch (kid) {
                        case Element.Content(var sequence) -> owners.put(sequence, element);
                        case Element.Annotation(var source, _) -> links.put(source, element);
                        case Element.Inner _ -> null;
                    };
            if (before != null) {
                faults.add(before + " and " + element + " hold the same");
            }
        }
        if (element.source() != pdf.tree()
                && element.parent() != null
                && element.source().getCOSDictionary(COSName.P) != element.parent().source()) {
            faults.add(element + " names another parent");
        }
    }

    private void page(int index) {
        var page = pdf.document.getPage(index).getCOSObject();
        var entry = tree.get(page.getInt(COSName.STRUCT_PARENTS));
        var sequences = pdf.pages.get(index);
        if (!(entry instanceof COSArray array)) {
            if (sequences.stream().anyMatch(one -> one.id >= 0)) {
                faults.add("page " + (index + 1) + " is not in the parent tree");
            }
            return;
        }
        long marked = sequences.stream().filter(one -> one.id >= 0).count();
        if (array.size() != marked) {
            faults.add(
                    "page "
                            + (index + 1)
                            + " has "
                            + marked
                            + " pieces of content, the parent tree "
                            + array.size());
        }
        for (var sequence : sequences) {
            if (sequence.id >= 0) {
                content(sequence, array);
            } else if (!sequence.isArtifact()) {
                faults.add("page " + (index + 1) + ": " + sequence.tag + " without a number");
            }
        }
        annotations(page);
    }

    private void content(Sequence sequence, COSArray array) {
        var place = "page " + sequence.page + ", content " + sequence.id;
        var owner = owners.get(sequence);
        if (owner == null) {
            faults.add(place + " “" + sequence.words() + "” belongs to no element");
        } else if (sequence.id >= array.size() || array.getObject(sequence.id) != owner.source()) {
            faults.add(place + ": the parent tree names another element than " + owner);
        } else if (!owner.role().equals(sequence.tag)) {
            faults.add(place + " is tagged " + sequence.tag + ", its element is " + owner);
        }
    }

    private void annotations(COSDictionary page) {
        var annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            var annotation = (COSDictionary) annotations.getObject(i);
            var owner = links.get(annotation);
            var said = annotation.getString(COSName.CONTENTS);
            if (owner == null) {
                faults.add("the link “" + said + "” belongs to no element");
            } else if (tree.get(annotation.getInt(COSName.STRUCT_PARENT)) != owner.source()) {
                faults.add("the parent tree names another element than " + owner);
            }
        }
    }
}
