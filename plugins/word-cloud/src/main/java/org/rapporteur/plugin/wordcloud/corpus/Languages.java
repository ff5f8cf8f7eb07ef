package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.plugin.wordcloud.corpus.scan.Terms;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordShape;
import org.rapporteur.plugin.wordcloud.corpus.words.BaseForms;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.plugin.wordcloud.corpus.words.StopWords;
import org.rapporteur.plugin.wordcloud.corpus.words.WordFile;
import org.rapporteur.section.ReaderRequest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The languages of the texts, the first one for what cannot be told.
record Languages(List<Language> all) {
    /// A language in the name of a file: `2-comments.fr.pdf`.
    private static final Pattern IN_NAME = Pattern.compile("[._-]([a-z]{2})\\.[A-Za-z]+$");

    Languages {
        all = List.copyOf(all);
    }

    /// @param terms words that segmentation would tear apart, beside those of each language
    static Languages of(CorpusOptions options, Collection<String> terms, ReaderRequest request) {
        var lists = new WordLists(request);
        var stopWords = lists.words("stop-words", options.stopWords());
        var all = new ArrayList<Language>();
        for (var locale : locales(options, request)) {
            var language = language(locale, stopWords, terms);
            if (language.stopWords().isWithoutList()) {
                request.report(withoutList(locale, options, request));
            }
            all.add(language);
        }
        return new Languages(all);
    }

    private static List<Locale> locales(CorpusOptions options, ReaderRequest request) {
        var given = options.language().stream().map(Locale::forLanguageTag).distinct().toList();
        return given.isEmpty() ? List.of(request.language()) : given;
    }

    private static Language language(
            Locale locale, List<String> stopWords, Collection<String> terms) {
        var bases = BaseForms.of(locale);
        var known = new ArrayList<>(WordFile.ofPlugin("terms/" + locale.getLanguage() + ".txt"));
        known.addAll(terms);
        return new Language(
                locale,
                bases,
                StopWords.of(locale, bases, stopWords),
                WordShape.of(locale),
                new Terms(known));
    }

    private static Finding withoutList(
            Locale locale, CorpusOptions options, ReaderRequest request) {
        var finding =
                Finding.warning(
                                "stop-words-language",
                                options.language().isEmpty()
                                        ? request.position()
                                        : request.position("language"),
                                "no stop words are known for the language `"
                                        + locale.toLanguageTag()
                                        + "`")
                        .withFact("known", String.join(", ", StopWords.KNOWN));
        return options.stopWords().isEmpty()
                ? finding.withFix("list the words that say nothing as `stop-words`")
                : finding.withSeverity(Severity.ADVICE);
    }

    Language first() {
        return all.getFirst();
    }

    /// The language that a file's name tells; the first one where it tells none of these.
    Language of(String path) {
        var name = IN_NAME.matcher(path);
        if (name.find()) {
            for (var language : all) {
                if (language.locale().getLanguage().equals(name.group(1))) {
                    return language;
                }
            }
        }
        return first();
    }
}
