package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.plugin.wordcloud.corpus.count.LanguageWords;
import org.rapporteur.plugin.wordcloud.corpus.count.Passages;
import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseBook;
import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseSearch;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordTable;
import org.rapporteur.plugin.wordcloud.corpus.words.Grouping;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.plugin.wordcloud.corpus.words.WordGroup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Looks for the phrases of a corpus, once its words have been counted: only words that are used
/// often enough can be part of a phrase that is.
final class PhraseHunt {
    /// A phrase is used so often at least.
    private static final int LEAST = 5;

    /// And once in so many words, so that those of a large corpus can be counted in little memory.
    private static final int ONCE_IN = 200_000;

    private final CorpusSettings settings;
    private final CorpusFiles files;
    private final int least;
    private final List<WordGroup> frequent;
    private final Map<String, Integer> symbols = new HashMap<>();

    PhraseHunt(CorpusSettings settings, CorpusFiles files, Grouping grouping) {
        this.settings = settings;
        this.files = files;
        var words = grouping.words();
        var all = words.stream().mapToLong(WordGroup::count).sum();
        least = (int) Math.max(Math.max(LEAST, settings.options().minCount()), all / ONCE_IN);
        frequent =
                words.stream()
                        .filter(word -> word.uses() >= least && word.word().indexOf(' ') < 0)
                        .sorted(Comparator.comparing(WordGroup::word))
                        .toList();
        for (var i = 0; i < frequent.size(); i++) {
            for (var spelling : frequent.get(i).spellings()) {
                symbols.put(spelling, i);
            }
        }
    }

    /// The phrases in lower case, in the order of the alphabet.
    Set<String> found() {
        var searches = new LinkedHashMap<Language, Search>();
        settings.languages().all().forEach(one -> searches.put(one, new Search(one)));
        var passages = new Passages(settings.languages().all());
        for (var file : files.readable()) {
            var language = settings.languages().of(file.path());
            searches.values().forEach(search -> search.phrases.startText(file.number()));
            files.read(
                    file,
                    files.open(file),
                    piece ->
                            passages.of(
                                    piece.block(),
                                    language,
                                    (spoken, start, stop) -> {
                                        var search = searches.get(spoken);
                                        if (search != null) {
                                            search.phrases.startPassage();
                                            search.words.find(piece.block(), start, stop);
                                        }
                                    }));
        }
        return phrases(new ArrayList<>(searches.values()));
    }

    private Set<String> phrases(List<Search> searches) {
        var uses = frequent.stream().mapToLong(WordGroup::uses).toArray();
        var texts = Math.min(2, files.readable().size());
        var phrases = new TreeSet<String>();
        for (var search : searches) {
            for (var words : search.phrases.phrases(least, texts, uses)) {
                phrases.add(words.stream().map(this::word).collect(Collectors.joining(" ")));
            }
        }
        return phrases;
    }

    private String word(int symbol) {
        return Language.folded(frequent.get(symbol).word(), settings.languages().first().locale());
    }

    private final class Search {
        private final LanguageWords words;
        private final PhraseSearch phrases;

        Search(Language language) {
            var table = new WordTable();
            phrases = new PhraseSearch(table, word -> symbols.getOrDefault(word, -1));
            words = new LanguageWords(language, PhraseBook.empty(), table, phrases);
        }
    }
}
