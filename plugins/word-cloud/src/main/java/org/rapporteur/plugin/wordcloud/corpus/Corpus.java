package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.plugin.wordcloud.Alphabet;
import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseBook;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.plugin.wordcloud.corpus.words.WordGroup;
import org.rapporteur.section.ReaderRequest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of a folder of texts.
///
/// @param files the texts they are from
/// @param books the phrases that were counted as words
/// @param words in no order that means anything
record Corpus(
        CorpusSettings settings,
        CorpusFiles files,
        Map<Language, PhraseBook> books,
        List<WordGroup> words) {
    /// The words that report.yaml asks for, the most frequent first, those of equal count by the
    /// alphabet. Only these are put into that order, because it takes long.
    List<WordGroup> frequent() {
        var max = settings.options().max();
        var least = Math.max(settings.options().minCount(), countAt(max));
        return words.stream()
                .filter(word -> word.count() >= least)
                .sorted(
                        Comparator.comparingLong(WordGroup::count)
                                .reversed()
                                .thenComparing(
                                        WordGroup::word,
                                        Alphabet.of(settings.languages().first().locale())))
                .limit(max)
                .toList();
    }

    /// The count of the word that would be the last one, if there were no others of equal count; 0
    /// where there are not so many words.
    private long countAt(int place) {
        var counts = words.stream().mapToLong(WordGroup::count).sorted().toArray();
        return counts.length < place ? 0 : counts[counts.length - place];
    }

    /// The most frequent word.
    Optional<WordGroup> first() {
        return words.stream()
                .max(
                        Comparator.comparingLong(WordGroup::count)
                                .thenComparing(WordGroup::word, Comparator.reverseOrder()));
    }

    /// Reads and counts the texts; what is wrong with them is reported.
    static Corpus of(CorpusOptions options, ReaderRequest request) {
        var settings = CorpusSettings.of(options, request);
        var files = new CorpusFiles(options.folder(), request, settings.finds());
        var books = settings.books(List.of());
        var counting = new Counting(settings, files, books);
        var grouping = counting.counted();
        if (settings.finds()) {
            var found = new PhraseHunt(settings, files, grouping).found();
            books = settings.books(found);
            grouping = new Counting(settings, files, books).counted();
        }
        files.findings().forEach(request::report);
        counting.findings().forEach(request::report);
        EditsFile.tellUnused(settings.edits(), grouping.forms(), request);
        return new Corpus(settings, files, books, List.copyOf(grouping.words()));
    }
}
