package org.rapporteur.engine.markup;

import java.util.Locale;
import java.util.Map;

/// The quotation marks of a language: those around words, and those around words in them.
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {
    private static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’");

    /// Those of the United Nations' editors, where they have them.
    private static final Map<String, QuotationMarks> LANGUAGES =
            Map.of(
                    "en", ENGLISH,
                    "fr", new QuotationMarks("«\u202f", "\u202f»", "“", "”"),
                    "es", new QuotationMarks("“", "”", "‘", "’"),
                    "ru", new QuotationMarks("«", "»", "„", "“"),
                    "ar", new QuotationMarks("«", "»", "“", "”"),
                    "zh", new QuotationMarks("“", "”", "‘", "’"),
                    "de", new QuotationMarks("„", "“", "‚", "‘"));

    static QuotationMarks of(Locale language) {
        return LANGUAGES.getOrDefault(language.getLanguage(), ENGLISH);
    }
}
