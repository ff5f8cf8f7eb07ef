package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseBook;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.plugin.wordcloud.corpus.words.WordGroup;
import org.rapporteur.section.ReaderRequest;

import java.util.List;
import java.util.Map;

/// The words of a folder of texts.
///
/// @param files the texts they are from
/// @param books the phrases that were counted as words
/// @param words the most frequent first
record Corpus(
        CorpusSettings settings,
        CorpusFiles files,
        Map<Language, PhraseBook> books,
        List<WordGroup> words) {
    /// Reads and counts the texts; what is wrong with them is reported.
    static Corpus of(CorpusOptions options, ReaderRequest request) {
        var settings = CorpusSettings.of(options, request);
        var files = new CorpusFiles(options.folder(), request, settings.finds());
        var books = settings.books(List.of());
        var grouping = new Counting(settings, files, books).counted();
        if (settings.finds()) {
            var found = new PhraseHunt(settings, files, grouping).found();
            books = settings.books(found);
            grouping = new Counting(settings, files, books).counted();
        }
        files.findings().forEach(request::report);
        EditsFile.tellUnused(settings.edits(), grouping.forms(), request);
        return new Corpus(settings, files, books, List.copyOf(grouping.words()));
    }
}
