package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.ReaderRequest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Words that are not counted: the language's own and the report's, with their plural forms.
final class StopWords {
    /// Shorter words are no base of another: `dos` is no form of `do`.
    private static final int SHORTEST_BASE = 3;

    private final Set<String> words;
    private final BaseForms forms;

    private StopWords(Set<String> words, BaseForms forms) {
        this.words = words;
        this.forms = forms;
    }

    static StopWords of(
            Locale language, BaseForms forms, CorpusReader.Options options, ReaderRequest request) {
        var words =
                new HashSet<>(WordFile.ofPlugin("stop-words/" + language.getLanguage() + ".txt"));
        if (words.isEmpty()) {
            request.report(unknownLanguage(language, options, request));
        }
        for (var entry : options.stopWords()) {
            for (var word : words(entry, request)) {
                words.add(word.toLowerCase(language).replace('’', '\''));
            }
        }
        return new StopWords(words, forms);
    }

    /// @param word in lower case
    boolean contains(String word) {
        return words.contains(word)
                || forms.of(word).stream()
                        .anyMatch(base -> base.length() >= SHORTEST_BASE && words.contains(base));
    }

    private static List<String> words(String entry, ReaderRequest request) {
        if (!entry.endsWith(".txt")) {
            return WordFile.words(entry);
        }
        if (request.files().exists(entry)) {
            return request.files().text(entry).map(WordFile::words).orElse(List.of());
        }
        request.report(
                Finding.error(
                                "stop-words-missing",
                                request.position("stop-words"),
                                "there is no file `" + entry + "` with stop words")
                        .withFix("write the file's path as seen from the report folder"));
        return List.of();
    }

    private static Finding unknownLanguage(
            Locale language, CorpusReader.Options options, ReaderRequest request) {
        var finding =
                Finding.warning(
                                "stop-words-language",
                                Optional.ofNullable(options.language())
                                        .map(tag -> request.position("language"))
                                        .orElse(request.position()),
                                "no stop words are known for the language `"
                                        + language.toLanguageTag()
                                        + "`")
                        .withFact("known", "ar, en, es, fr, ru, zh");
        return options.stopWords().isEmpty()
                ? finding.withFix("list the words that say nothing as `stop-words`")
                : finding.withSeverity(Severity.ADVICE);
    }
}
