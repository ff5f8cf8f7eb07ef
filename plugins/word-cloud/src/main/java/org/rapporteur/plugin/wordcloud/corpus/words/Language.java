package org.rapporteur.plugin.wordcloud.corpus.words;

import org.rapporteur.plugin.wordcloud.corpus.scan.Terms;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordShape;

import java.util.Locale;

/// What has to be known of a language to count its words.
///
/// @param terms words that segmentation would tear apart
public record Language(
        Locale locale, BaseForms bases, StopWords stopWords, WordShape shape, Terms terms) {
    /// In lower case, with one kind of apostrophe.
    public static String folded(String word, Locale locale) {
        return word.toLowerCase(locale).replace('’', '\'');
    }
}
