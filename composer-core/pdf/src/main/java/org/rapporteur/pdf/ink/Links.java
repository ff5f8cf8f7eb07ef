package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.pdf.layout.Tag;
import org.rapporteur.pdf.layout.Trait;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Link annotations: one for each line that a link stands on, all of them in its element.
final class Links {
    private final PdfWriter writer;
    private final Structure structure;
    private final Set<String> anchors;

    Links(PdfWriter writer, Structure structure, Set<String> anchors) {
        this.writer = writer;
        this.structure = structure;
        this.anchors = anchors;
    }

    /// Covers an area of the current page, in PDF coordinates.
    void cover(Tag link, double left, double bottom, double right, double top) {
        for (var trait : link.traits()) {
            var action = action(trait);
            if (action != null) {
                var annotation =
                        new PdfAnnotation(
                                writer,
                                (float) left,
                                (float) bottom,
                                (float) right,
                                (float) top,
                                action);
                annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
                annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
                annotation.put(PdfName.CONTENTS, Traits.text(words(trait)));
                annotation.put(
                        PdfName.STRUCTPARENT,
                        structure.annotation(link, annotation.getIndirectReference()));
                writer.addAnnotation(annotation);
            }
        }
    }

    private @Nullable PdfAction action(Trait trait) {
        return switch (trait) {
            case Trait.Web(var address, _) -> new PdfAction(ascii(address));
            case Trait.Place(var anchor, _) ->
                    anchors.contains(anchor) ? PdfAction.gotoLocalPage(anchor, false) : null;
            case Trait.Numbering _,
                    Trait.Scope _,
                    Trait.Columns _,
                    Trait.Alternative _,
                    Trait.Language _,
                    Trait.Id _ ->
                    null;
        };
    }

    private static String words(Trait trait) {
        return switch (trait) {
            case Trait.Web(_, var words) -> words;
            case Trait.Place(_, var words) -> words;
            case Trait.Numbering _,
                    Trait.Scope _,
                    Trait.Columns _,
                    Trait.Alternative _,
                    Trait.Language _,
                    Trait.Id _ ->
                    "";
        };
    }

    /// Addresses in a PDF are 7-bit (ISO 32000-1, 12.6.4.7).
    private static String ascii(String address) {
        var ascii = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0x20 && b < 0x7f) {
                ascii.append((char) b);
            } else {
                ascii.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
        }
        return ascii.toString();
    }
}
