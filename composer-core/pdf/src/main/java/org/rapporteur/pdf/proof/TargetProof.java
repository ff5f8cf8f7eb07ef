package org.rapporteur.pdf.proof;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Links and bookmarks lead to pages of the report, or to addresses that a report may hold.
final class TargetProof {
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private final ReadBack pdf;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, COSBase> names = new TreeMap<>();

    private TargetProof(ReadBack pdf) {
        this.pdf = pdf;
    }

    static List<String> faults(ReadBack pdf) throws IOException {
        var proof = new TargetProof(pdf);
        proof.readNames();
        for (var page : pdf.document.getPages()) {
            var annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                proof.annotation((COSDictionary) annotations.getObject(i));
            }
        }
        var outline = pdf.document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            proof.faults.add("there are no bookmarks");
        } else {
            proof.bookmarks(outline);
        }
        return proof.faults;
    }

    private void readNames() {
        var catalog = pdf.document.getDocumentCatalog().getCOSObject();
        var all = catalog.getCOSDictionary(COSName.NAMES);
        if (all != null) {
            readNames(all.getCOSDictionary(COSName.DESTS));
        }
    }

    private void readNames(@Nullable COSDictionary node) {
        if (node == null) {
            return;
        }
        var here = node.getCOSArray(COSName.NAMES);
        for (int i = 0; here != null && i + 1 < here.size(); i += 2) {
            names.put(here.getString(i), here.getObject(i + 1));
        }
        var kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            readNames((COSDictionary) kids.getObject(i));
        }
    }

    private void annotation(COSDictionary annotation) {
        var action = annotation.getCOSDictionary(COSName.A);
        var words = annotation.getString(COSName.CONTENTS);
        if (!"Link".equals(annotation.getNameAsString(COSName.SUBTYPE)) || action == null) {
            faults.add("an annotation that is no link: “" + words + "”");
            return;
        }
        switch (action.getNameAsString(COSName.S)) {
            case "URI" -> address(action.getString(COSName.URI), words);
            case "GoTo" -> {
                var name = action.getString(COSName.D);
                if (name == null || !isPlace(names.get(name))) {
                    faults.add("the link “" + words + "” leads nowhere: " + name);
                }
            }
            case null, default -> faults.add("the link “" + words + "” does something else");
        }
    }

    private void address(@Nullable String address, @Nullable String words) {
        var target = address == null ? "" : address;
        var scheme = target.replaceFirst(":.*", "");
        if (!SCHEMES.contains(scheme) || !target.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            faults.add("the link “" + words + "” leads to " + address);
        }
    }

    private boolean isPlace(@Nullable COSBase place) {
        var array =
                place instanceof COSDictionary dictionary
                        ? dictionary.getCOSArray(COSName.D)
                        : place;
        return array instanceof COSArray target
                && target.getObject(0) instanceof COSDictionary page
                && pdf.number(page) >= 0;
    }

    private void bookmarks(PDOutlineNode node) throws IOException {
        for (var item : node.children()) {
            if (item.getTitle().isBlank() || item.findDestinationPage(pdf.document) == null) {
                faults.add("the bookmark “" + item.getTitle() + "” leads nowhere");
            }
            bookmarks(item);
        }
    }
}
