package org.rapporteur.pdf.proof;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Elements with an identifier are found by it, in the order of identifiers (ISO 32000-1, 14.7.2).
final class IdentifierProof {
    private final List<String> faults = new ArrayList<>();
    private final Map<String, COSBase> tree = new TreeMap<>();
    private String before = "";

    private IdentifierProof() {}

    static List<String> faults(ReadBack pdf) {
        var proof = new IdentifierProof();
        proof.read(pdf.tree().getCOSDictionary(COSName.getPDFName("IDTree")));
        pdf.root.all().forEach(proof::check);
        proof.tree.keySet().forEach(id -> proof.faults.add("nothing has the ID `" + id + "`"));
        return proof.faults;
    }

    private void read(@Nullable COSDictionary node) {
        if (node == null) {
            return;
        }
        var names = node.getCOSArray(COSName.NAMES);
        for (int i = 0; names != null && i + 1 < names.size(); i += 2) {
            var id = names.getString(i);
            if (id.compareTo(before) <= 0) {
                faults.add("the ID `" + id + "` stands behind `" + before + "`");
            }
            before = id;
            tree.put(id, names.getObject(i + 1));
        }
        var kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            read((COSDictionary) kids.getObject(i));
        }
    }

    private void check(Element element) {
        var id = element.text("ID");
        if (!id.isEmpty() && tree.remove(id) != element.source()) {
            faults.add(element + " is not found by its ID `" + id + "`");
        }
    }
}
