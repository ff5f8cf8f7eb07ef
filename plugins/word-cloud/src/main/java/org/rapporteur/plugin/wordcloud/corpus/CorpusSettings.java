package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.data.Dataset;
import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseBook;
import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseText;
import org.rapporteur.plugin.wordcloud.corpus.words.Edits;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.section.ReaderRequest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How the words of a corpus are counted.
///
/// @param phrases as they are written
/// @param finds whether further phrases are looked for
record CorpusSettings(
        CorpusOptions options,
        Languages languages,
        Edits edits,
        List<String> phrases,
        boolean finds) {
    /// The entry of `phrases` that asks for those that the texts show.
    private static final String FOUND = "found";

    /// Chinese writes no spaces: what is one word has to be known before words are told apart.
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

    CorpusSettings {
        phrases = List.copyOf(phrases);
    }

    static CorpusSettings of(CorpusOptions options, ReaderRequest request) {
        var entries = new ArrayList<>(options.phrases());
        var finds = entries.removeIf(FOUND::equals);
        var phrases = new WordLists(request).lines("phrases", entries);
        var path = options.edits();
        Optional<Dataset> table = path == null ? Optional.empty() : request.table(path);
        var written = new ArrayList<>(phrases);
        table.ifPresent(edits -> written.addAll(EditsFile.words(edits)));
        var terms = written.stream().filter(word -> HAN.matcher(word).matches()).toList();
        var languages = Languages.of(options, terms, request);
        var edits =
                table.map(rows -> EditsFile.of(rows, languages.first(), request))
                        .orElseGet(Edits::new);
        return new CorpusSettings(options, languages, edits, phrases, finds);
    }

    /// The phrases of each language: those that are given, and those that were found.
    Map<Language, PhraseBook> books(Collection<String> found) {
        var books = new LinkedHashMap<Language, PhraseBook>();
        for (var language : languages.all()) {
            Set<String> all = new LinkedHashSet<>(edits.phrases());
            phrases.forEach(phrase -> all.add(PhraseText.of(phrase, language)));
            all.addAll(found);
            books.put(language, new PhraseBook(all, language.bases()));
        }
        return books;
    }

    /// How many uses of a word a text counts.
    int most() {
        return options.cap() == 0 ? Integer.MAX_VALUE : options.cap();
    }
}
