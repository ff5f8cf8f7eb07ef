package org.rapporteur.pdf.ink;

import java.io.IOException;

/// From marked content and annotations to the elements that they belong to (ISO 32000-1, 14.7.4.4):
/// a number tree with an array for each page, whose keys are 0, 1, 2 …, and an element for each
/// annotation, whose keys follow.
final class ParentTree {
    /// Entries of one node.
    private static final int LEAF = 64;

    private final ObjectStreams objects;
    private final int pages;

    /// Object numbers by key.
    private final IntList pageArrays = new IntList();

    private final IntList annotated = new IntList();

    /// @param pages how many pages there will be
    ParentTree(ObjectStreams objects, int pages) {
        this.objects = objects;
        this.pages = pages;
    }

    /// Adds the next page.
    ///
    /// @param elements the element of each marked content of the page, in their order
    void page(IntList elements) throws IOException {
        var array = new PdfText().add("[");
        for (int i = 0; i < elements.size(); i++) {
            array.reference(elements.get(i)).add(" ");
        }
        int number = objects.reserve();
        objects.write(number, array.add("]"));
        pageArrays.add(number);
    }

    /// Adds an annotation.
    ///
    /// @return its key
    int annotation(int element) {
        annotated.add(element);
        return nextKey() - 1;
    }

    /// A key that nothing has.
    int nextKey() {
        return pages + annotated.size();
    }

    /// Writes the tree.
    ///
    /// @return the object number of its root
    int write() throws IOException {
        if (pageArrays.size() != pages) {
            throw new IllegalStateException(
                    pageArrays.size() + " pages were drawn, " + pages + " were laid out");
        }
        int count = nextKey();
        var kids = new PdfText();
        for (int from = 0; from < count; from += LEAF) {
            int number = objects.reserve();
            objects.write(number, leaf(from, Math.min(count, from + LEAF)));
            kids.reference(number).add(" ");
        }
        int root = objects.reserve();
        objects.write(root, new PdfText().add("<</Kids[").add(kids).add("]>>"));
        return root;
    }

    private PdfText leaf(int from, int to) {
        var leaf = new PdfText().add("<</Limits[").add(from).add(" ").add(to - 1).add("]/Nums[");
        for (int key = from; key < to; key++) {
            int value = key < pages ? pageArrays.get(key) : annotated.get(key - pages);
            leaf.add(key).add(" ").reference(value).add(" ");
        }
        return leaf.add("]>>");
    }
}
