package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.plugin.wordcloud.corpus.count.LanguageGuess;
import org.rapporteur.plugin.wordcloud.corpus.text.Piece;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.plugin.wordcloud.corpus.words.StopWords;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Notices texts in a language that nobody has spoken of: their stop words would be counted. May be
/// told by several threads.
final class ForeignTexts {
    /// Bytes that tell a language.
    private static final int LEAST = 400;

    private static final int MOST = 8_000;

    private final List<Locale> own;
    private final LanguageGuess guess;

    /// By number of the text, its language; the root where nothing is foreign.
    private final Map<Integer, Locale> found = new TreeMap<>();

    /// @param languages those that report.yaml speaks of
    ForeignTexts(Languages languages) {
        own = languages.all().stream().map(Language::locale).toList();
        guess = new LanguageGuess(Stream.concat(own.stream(), others(own).stream()).toList());
    }

    private static List<Locale> others(List<Locale> own) {
        return StopWords.KNOWN.stream()
                .map(Locale::of)
                .filter(other ->
                        own.stream()
                                .noneMatch(one -> one.getLanguage().equals(other.getLanguage())))
                .toList();
    }

    /// Looks at a piece of a text, if it is the first that is long enough.
    void look(CorpusFile file, Piece piece) {
        var length = piece.block().length();
        if (length >= LEAST && isNew(file)) {
            var language = guess.of(piece.block().bytes(), 0, Math.min(MOST, length));
            if (language >= own.size()) {
                put(file, others(own).get(language - own.size()));
            }
        }
    }

    private synchronized boolean isNew(CorpusFile file) {
        return found.putIfAbsent(file.number(), Locale.ROOT) == null;
    }

    private synchronized void put(CorpusFile file, Locale language) {
        found.put(file.number(), language);
    }

    /// Advice about each foreign text, in their order.
    synchronized List<Finding> findings(List<CorpusFile> files) {
        return files.stream()
                .filter(file -> !found.getOrDefault(file.number(), Locale.ROOT).equals(Locale.ROOT))
                .map(file -> finding(file, found.getOrDefault(file.number(), Locale.ROOT)))
                .toList();
    }

    private Finding finding(CorpusFile file, Locale language) {
        var all = Stream.concat(own.stream(), Stream.of(language)).map(Locale::toLanguageTag);
        return Finding.advice(
                        "corpus-language",
                        SourcePosition.of(file.path()),
                        "`%s` seems to be in %s, and is counted as %s"
                                .formatted(
                                        file.path(),
                                        language.getDisplayLanguage(Locale.ENGLISH),
                                        own.getFirst().getDisplayLanguage(Locale.ENGLISH)))
                .withFix(
                        "name all languages: `language: [%s]`"
                                .formatted(String.join(", ", all.toList())));
    }
}
