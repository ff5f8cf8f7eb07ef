package org.rapporteur.engine.check;

import org.rapporteur.document.Passage;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.LanguageGuess;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.Locale;

/// A paragraph in another language than the report's. It is read out and hyphenated in the wrong
/// one. Also says, once, that most rules about words know three languages only.
final class TextLanguage extends Rule<NoOptions> {
    private final Reading reading;

    TextLanguage(Reading reading) {
        super(
                "language",
                Severity.ADVICE,
                "A paragraph in another language than the report's.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        var locale = request.labels().language();
        if (text.language().isEmpty()) {
            request.report(unknown(locale));
        }
        var guess = new LanguageGuess();
        for (var passage : text.prose()) {
            if (passage.place() == Passage.Place.PARAGRAPH
                    || passage.place() == Passage.Place.ITEM
                    || passage.place() == Passage.Place.FOOTNOTE) {
                check(passage, guess, locale, request);
            }
        }
    }

    private void check(
            Passage passage, LanguageGuess guess, Locale declared, CheckRequest request) {
        if (passage.isQuoted(0)) {
            return;
        }
        guess.other(written(passage), declared.getLanguage())
                .ifPresent(other ->
                        request.report(
                                finding(
                                                passage.position(),
                                                "this looks like %s, and the report is in %s"
                                                        .formatted(
                                                                Locale.of(other)
                                                                        .getDisplayLanguage(
                                                                                Locale.ENGLISH),
                                                                declared.getDisplayLanguage(
                                                                        Locale.ENGLISH)))
                                        .withFix(
                                                "translate it, put it into a quote (`> …`), or"
                                                        + " correct `language`")));
    }

    /// What is not marked as another language.
    private static String written(Passage passage) {
        var written = new StringBuilder();
        for (int i = 0; i < passage.text().length(); i++) {
            written.append(passage.isWritten(i, i + 1) ? passage.text().charAt(i) : ' ');
        }
        return written.toString();
    }

    private Finding unknown(Locale locale) {
        var known =
                String.join(
                        ", ",
                        Language.KNOWN.stream()
                                .map(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH))
                                .toList());
        return finding(
                        SourcePosition.of("report.yaml"),
                        "rules that read sentences know %s; a report in %s is held against the other rules only"
                                .formatted(known, locale.getDisplayLanguage(Locale.ENGLISH)))
                .withFix("check figures in sentences by eye; `rules: {language: off}` hides this");
    }
}
