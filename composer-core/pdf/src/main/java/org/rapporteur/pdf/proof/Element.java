package org.rapporteur.pdf.proof;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A structure element, with all that stands in it in reading order.
///
/// @param parent null for the uppermost
record Element(COSDictionary source, @Nullable Element parent, List<Kid> kids) {
    /// What stands in an element.
    sealed interface Kid {}

    /// An element.
    record Inner(Element element) implements Kid {}

    /// Content of a page.
    record Content(Sequence sequence) implements Kid {}

    /// A link annotation.
    record Annotation(COSDictionary source, @Nullable COSDictionary page) implements Kid {}

    /// Empty for the root of the tree, which is no element.
    String role() {
        var role = source.getNameAsString(COSName.S);
        return role == null ? "" : role;
    }

    boolean is(String... roles) {
        return List.of(roles).contains(role());
    }

    String text(String key) {
        var text = source.getString(COSName.getPDFName(key));
        return text == null ? "" : text;
    }

    /// The value of an attribute; null where there is none.
    @Nullable COSBase attribute(String owner, String name) {
        for (var attributes : dictionaries(source.getDictionaryObject(COSName.A))) {
            if (owner.equals(attributes.getNameAsString(COSName.O))) {
                return attributes.getDictionaryObject(COSName.getPDFName(name));
            }
        }
        return null;
    }

    /// The value of an attribute that is a name; empty where there is none.
    String attributeName(String owner, String name) {
        return attribute(owner, name) instanceof COSName value ? value.getName() : "";
    }

    private static List<COSDictionary> dictionaries(@Nullable COSBase attributes) {
        var all = new ArrayList<COSDictionary>();
        if (attributes instanceof COSDictionary one) {
            all.add(one);
        } else if (attributes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    List<Element> elements() {
        return kids.stream()
                .flatMap(kid -> kid instanceof Inner(var inner) ? Stream.of(inner) : Stream.of())
                .toList();
    }

    /// This element and all below it, in reading order.
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), elements().stream().flatMap(Element::all));
    }

    /// The content of this element and all below it, in reading order.
    Stream<Sequence> content() {
        return kids.stream()
                .flatMap(kid ->
                        switch (kid) {
                            case Inner(var inner) -> inner.content();
                            case Content(var sequence) -> Stream.of(sequence);
                            case Annotation _ -> Stream.of();
                        });
    }

    boolean isIn(String... roles) {
        for (var at = parent; at != null; at = at.parent) {
            if (at.is(roles)) {
                return true;
            }
        }
        return false;
    }

    /// Its own words, for messages.
    String words() {
        var words = new StringBuilder();
        content().forEach(sequence -> words.append(sequence.words()));
        return words.length() > 60 ? words.substring(0, 60) + "…" : words.toString();
    }

    @Override
    public String toString() {
        return role() + " “" + words() + "”";
    }
}
