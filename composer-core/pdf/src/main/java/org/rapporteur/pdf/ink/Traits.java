package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.rapporteur.pdf.layout.Tag;
import org.rapporteur.pdf.layout.Trait;

/// What tags say besides their role, as attributes (ISO 32000-1, 14.8.5).
final class Traits {
    private Traits() {}

    static void put(Tag tag, PdfDictionary element) {
        var table = new PdfDictionary();
        for (var trait : tag.traits()) {
            switch (trait) {
                case Trait.Numbering(var kind) ->
                        element.put(
                                PdfName.A,
                                attribute("List", "ListNumbering", new PdfName(kind.pdfName())));
                case Trait.Scope scope ->
                        table.put(
                                new PdfName("Scope"),
                                switch (scope) {
                                    case COLUMN -> new PdfName("Column");
                                    case ROW -> new PdfName("Row");
                                });
                case Trait.Columns(int count) ->
                        table.put(new PdfName("ColSpan"), new PdfNumber(count));
                case Trait.Alternative(var words) -> element.put(new PdfName("Alt"), text(words));
                case Trait.Language(var code) -> element.put(PdfName.LANG, new PdfString(code));
                case Trait.Id(var id) -> element.put(PdfName.ID, new PdfString(id));
                case Trait.Web _, Trait.Place _ -> {}
            }
        }
        if (table.size() > 0) {
            table.put(PdfName.O, new PdfName("Table"));
            element.put(PdfName.A, table);
        }
    }

    private static PdfDictionary attribute(String owner, String name, PdfObject value) {
        var attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName(owner));
        attribute.put(new PdfName(name), value);
        return attribute;
    }

    static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }
}
