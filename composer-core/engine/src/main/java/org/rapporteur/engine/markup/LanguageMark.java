package org.rapporteur.engine.markup;

import org.rapporteur.document.InLanguage;
import org.rapporteur.document.Inline;
import org.rapporteur.engine.report.LanguageTag;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Words that are said to be in another language.
final class LanguageMark {
    private static final String RULE = "language-mark";
    private static final Pattern LOOSE = Pattern.compile("\\{lang=[^{}]*}");

    private LanguageMark() {}

    /// The words in that language; as they are, after a finding, where it is none.
    static List<Inline> of(
            String language,
            List<Inline> words,
            SourcePosition position,
            Consumer<Finding> findings) {
        var known = LanguageTag.parse(language);
        if (known.isPresent()) {
            return List.of(new InLanguage(known.get().toLanguageTag(), words, position));
        }
        var meant = LanguageTag.meant(language).orElse("fr");
        findings.accept(
                Finding.error(RULE, position, "`" + language + "` is no language code (BCP 47)")
                        .quoting(language)
                        .withFix("write one like `" + meant + "`"));
        return words;
    }

    /// Looks for `{lang=fr}` that stayed text because no words in brackets stand before it.
    static void reportLoose(String text, SourcePosition position, Consumer<Finding> findings) {
        var matcher = LOOSE.matcher(text);
        while (matcher.find()) {
            findings.accept(
                    Finding.error(
                                    RULE,
                                    position,
                                    "`" + matcher.group() + "` belongs to no words in brackets")
                            .quoting(matcher.group())
                            .withFix(
                                    "write it directly behind them: `[mots]"
                                            + matcher.group()
                                            + "`, `[mots](https://…)"
                                            + matcher.group()
                                            + "`; no link may stand inside of the brackets"));
        }
    }
}
