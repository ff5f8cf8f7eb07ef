package org.rapporteur.plugin.wordcloud.corpus.phrase;

import org.rapporteur.plugin.wordcloud.corpus.scan.MixedWords;
import org.rapporteur.plugin.wordcloud.corpus.scan.TextBlock;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordScanner;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordTable;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;

import java.util.ArrayList;

/// Words as people write them down, in the form in which they are looked for: in lower case, with
/// one space between. `Capacity-Building` becomes `capacity building`, as it does in a text.
public final class PhraseText {
    private PhraseText() {}

    /// The words of a text in that form.
    ///
    /// @return empty where the text has no words
    public static String of(String written, Language language) {
        var table = new WordTable();
        var words = new ArrayList<String>();
        var mixed = new MixedWords(table, language.terms(), language.shape());
        new WordScanner(
                        table,
                        mixed,
                        (text, number, start, end) ->
                                words.add(Language.folded(table.word(number), language.locale())))
                .scan(TextBlock.of(written));
        return String.join(" ", words);
    }
}
