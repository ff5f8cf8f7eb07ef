package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Contents;
import org.rapporteur.pdf.proof.Proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What is spoiled in a sound PDF is found.
class ProofTest {
    private static final Theme.Page SHEET = Theme.standard().page();
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName BBOX = COSName.BBOX;

    private static byte[] sound() throws IOException {
        return Pdf.bytes(Demo.document());
    }

    @Test
    void aSoundPdfHasNoFaults() throws IOException {
        assertEquals(List.of(), Proof.faults(sound(), SHEET));
    }

    @Test
    void aListThatDoesNotSayHowItIsCounted() throws IOException {
        spoiled("L", element -> element.removeItem(COSName.A), "has no ListNumbering");
    }

    @Test
    void aHeaderCellWithoutScope() throws IOException {
        spoiled("TH", element -> attributes(element).removeItem(SCOPE), "has the scope ``");
    }

    @Test
    void aFigureWithoutWords() throws IOException {
        spoiled("Figure", element -> element.removeItem(COSName.ALT), "has no text alternative");
    }

    @Test
    void aFigureWithoutABox() throws IOException {
        spoiled("Figure", element -> element.removeItem(COSName.A), "has no box");
    }

    @Test
    void aFigureOutsideOfItsBox() throws IOException {
        spoiled(
                "Figure",
                element -> attributes(element).setItem(BBOX, box(90, 90, 100, 100)),
                "stands outside of its figure");
    }

    @Test
    void aHeadingThatSkipsALevel() throws IOException {
        spoiled("H2", element -> element.setName(COSName.S, "H4"), "follows a heading of level");
    }

    @Test
    void aNoteWithoutAnId() throws IOException {
        spoiled("Note", element -> element.removeItem(COSName.ID), "which is not its own");
    }

    @Test
    void aNoteThatIsNotFoundByItsId() throws IOException {
        spoiled(
                pdf -> structure(pdf).removeItem(COSName.getPDFName("IDTree")),
                "is not found by its ID");
    }

    @Test
    void aRowWithACellTooFew() throws IOException {
        spoiled(
                "TR",
                element -> ((COSArray) element.getDictionaryObject(COSName.K)).remove(4),
                "has 4 cells, not 5");
    }

    @Test
    void contentThatBelongsToNobody() throws IOException {
        spoiled("H1", element -> element.removeItem(COSName.K), "belongs to no element");
    }

    @Test
    void contentThatBelongsToTwo() throws IOException {
        spoiled(
                "P",
                element -> {
                    var parent = element.getCOSDictionary(COSName.P);
                    ((COSArray) parent.getDictionaryObject(COSName.K)).add(element);
                },
                "hold the same");
    }

    @Test
    void contentOfAnotherPage() throws IOException {
        spoiled(
                "H1",
                element -> element.setItem(COSName.K, COSInteger.get(999)),
                "content 999 of page 5 is there 0 times");
    }

    @Test
    void aParentTreeThatNamesAnother() throws IOException {
        spoiled(
                pdf -> {
                    var tree = structure(pdf).getCOSDictionary(COSName.PARENT_TREE);
                    var page = (COSArray) firstArray(tree);
                    page.set(0, page.getObject(page.size() - 1));
                },
                "the parent tree names another element");
    }

    @Test
    void aLinkThatItsElementDoesNotKnow() throws IOException {
        spoiled(
                "Link",
                element -> {
                    var kids = (COSArray) element.getDictionaryObject(COSName.K);
                    kids.remove(kids.size() - 1);
                },
                "leads nowhere");
    }

    @Test
    void aLinkThatSaysNothing() throws IOException {
        spoiled(
                pdf -> annotation(pdf).setString(COSName.CONTENTS, " "),
                "does not say where it leads");
    }

    @Test
    void aLinkToAPlaceThatIsNotThere() throws IOException {
        spoiled(
                pdf ->
                        annotation(pdf)
                                .getCOSDictionary(COSName.A)
                                .setItem(COSName.D, new COSString("nowhere")),
                "leads nowhere: nowhere");
    }

    @Test
    void aLinkThatRunsAProgram() throws IOException {
        spoiled(
                pdf -> annotation(pdf).getCOSDictionary(COSName.A).setName(COSName.S, "Launch"),
                "does something else");
    }

    @Test
    void aLinkBesideItsWords() throws IOException {
        spoiled(
                pdf -> annotation(pdf).setItem(COSName.RECT, box(1, 1, 2, 2)),
                "cannot be clicked on");
    }

    @Test
    void textThatIsNotTagged() throws IOException {
        spoiled(
                pdf -> {
                    try (var content =
                            new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true)) {
                        content.addRect(0, 0, 10, 10);
                        content.fill();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                "`f` outside of marked content");
    }

    @Test
    void textBeyondTheMargins() throws IOException {
        var narrow = new Theme.Page(SHEET.width(), SHEET.height(), 80, 80, 90, 90);
        var faults = Proof.faults(sound(), narrow);
        assertTrue(
                faults.stream().anyMatch(fault -> fault.endsWith("stands outside of the margins")),
                faults.toString());
    }

    @Test
    void textOverText() throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(sound())) {
            var page = document.getPage(1);
            var content = new String(page.getContents().readAllBytes(), ISO_8859_1);
            var moved = content.replaceAll("1 0 0 1 (\\S+) \\S+ Tm", "1 0 0 1 $1 300 Tm");
            var bytes = new ByteArrayInputStream(moved.getBytes(ISO_8859_1));
            page.setContents(new PDStream(document, bytes));
            document.save(pdf);
        }
        var faults = Proof.faults(pdf.toByteArray(), SHEET);
        assertTrue(
                faults.stream().anyMatch(fault -> fault.contains("stands over")),
                faults.toString());
    }

    @Test
    void metadataThatDisagree() throws IOException {
        spoiled(
                pdf -> pdf.getDocumentInformation().setAuthor("Somebody else"),
                "the author is “Somebody else” in Info, “IGF Secretariat” in XMP");
    }

    @Test
    void aDocumentWithoutALanguage() throws IOException {
        spoiled(
                pdf -> pdf.getDocumentCatalog().setLanguage("xx"),
                "the document is in the language `xx`");
    }

    @Test
    void wordsThatAreNotThoseOfTheDocument() throws IOException {
        var one = List.of(Blocks.paragraph(plain("One two three.")));
        var other = List.of(Blocks.paragraph(plain("One three.")));
        var pdf = Pdf.bytes(Demo.document(one, List.of(), Contents.NEVER, null));

        assertEquals(
                List.of(),
                Proof.differences(pdf, Demo.document(one, List.of(), Contents.NEVER, null)));
        assertEquals(
                List.of(
                        "…2017 28 participants 27 contributions One three.…",
                        "…2017 28 participants 27 contributions One two three.…"),
                Proof.differences(pdf, Demo.document(other, List.of(), Contents.NEVER, null)));
    }

    /// Spoils the last element of a role.
    private static void spoiled(String role, Consumer<COSDictionary> change, String fault)
            throws IOException {
        spoiled(
                pdf -> {
                    var found = new ArrayList<COSDictionary>();
                    find(structure(pdf).getDictionaryObject(COSName.K), role, found);
                    assertFalse(found.isEmpty(), "no " + role);
                    change.accept(found.getLast());
                },
                fault);
    }

    private static void spoiled(Consumer<PDDocument> change, String fault) throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(sound())) {
            change.accept(document);
            document.save(pdf);
        }
        var faults = Proof.faults(pdf.toByteArray(), SHEET);
        assertTrue(faults.stream().anyMatch(one -> one.contains(fault)), faults.toString());
    }

    private static COSDictionary structure(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    private static COSArray box(float... edges) {
        var box = new COSArray();
        box.setFloatArray(edges);
        return box;
    }

    private static COSDictionary attributes(COSDictionary element) {
        return element.getCOSDictionary(COSName.A);
    }

    /// The first link to a place of the report.
    private static COSDictionary annotation(PDDocument pdf) {
        var annotations = pdf.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; i < annotations.size(); i++) {
            var link = (COSDictionary) annotations.getObject(i);
            if ("GoTo".equals(link.getCOSDictionary(COSName.A).getNameAsString(COSName.S))) {
                return link;
            }
        }
        throw new IllegalStateException("no link on the first page");
    }

    private static COSBase firstArray(COSDictionary node) {
        var numbers = node.getCOSArray(COSName.NUMS);
        return numbers != null
                ? numbers.getObject(1)
                : firstArray((COSDictionary) node.getCOSArray(COSName.KIDS).getObject(0));
    }

    private static void find(COSBase kids, String role, List<COSDictionary> found) {
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                find(array.getObject(i), role, found);
            }
        } else if (kids instanceof COSDictionary element) {
            if (role.equals(element.getNameAsString(COSName.S))) {
                found.add(element);
            }
            find(element.getDictionaryObject(COSName.K), role, found);
        }
    }
}
