package org.rapporteur.engine.check.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Code;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How texts name the values of the vocabularies that a report's datasets use: by code, by label,
/// or as people call them ("Asia-Pacific" for the Asia Pacific Group).
public final class GroupLabels {
    private static final Set<String> WITH_OTHER_NAMES =
            Set.of("un-regional-groups", "stakeholder-groups", "submission-kinds");

    private final PhraseSet<List<Label>> phrases = new PhraseSet<>();
    private final Map<String, List<Label>> byPhrase = new LinkedHashMap<>();

    /// @param language null where the rules have no words of the report's language
    public GroupLabels(List<Dataset> datasets, @Nullable Language language, Locale locale) {
        var done = new HashSet<String>();
        for (var dataset : datasets) {
            for (var column : Figures.coded(dataset)) {
                var vocabulary = column.vocabulary();
                if (vocabulary != null && done.add(vocabulary.name())) {
                    add(vocabulary, language, locale);
                }
            }
        }
        byPhrase.forEach(phrases::add);
    }

    private void add(Vocabulary vocabulary, @Nullable Language language, Locale locale) {
        for (var code : vocabulary.codes()) {
            if (code.notApplicable()) {
                continue;
            }
            add(code.code(), new Label(vocabulary.name(), code, true, false));
            var plain = new Label(vocabulary.name(), code, false, false);
            add(code.label(locale), general(plain, code.label(locale)));
            add(
                    code.labels().getOrDefault("", ""),
                    general(plain, code.labels().getOrDefault("", "")));
            if (language != null && WITH_OTHER_NAMES.contains(vocabulary.name())) {
                language.phrases("also." + code.code())
                        .forEach(name -> add(name, general(plain, name)));
            }
        }
    }

    /// A single word in small letters means more than the group.
    private static Label general(Label label, String name) {
        boolean oneWord = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
        boolean kindOrGroup = WITH_OTHER_NAMES.contains(label.vocabulary());
        return new Label(label.vocabulary(), label.code(), false, oneWord && kindOrGroup);
    }

    private void add(String phrase, Label label) {
        if (!phrase.isBlank()) {
            var labels =
                    byPhrase.computeIfAbsent(
                            phrase.toLowerCase(Locale.ROOT), _ -> new ArrayList<>());
            if (labels.stream()
                    .noneMatch(known ->
                            known.code().equals(label.code())
                                    && known.vocabulary().equals(label.vocabulary()))) {
                labels.add(label);
            }
        }
    }

    /// The values that the longest name at a token may mean.
    public Optional<PhraseSet.Match<List<Label>>> at(List<Token> tokens, int index) {
        var match = phrases.at(tokens, index);
        if (match.isEmpty()) {
            return match;
        }
        var first = tokens.get(index);
        boolean single = match.get().end() == index + 1;
        var fitting =
                match.get().meaning().stream()
                        .filter(label -> !label.isCode() || single && isCode(first, label.code()))
                        .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhraseSet.Match<>(fitting, match.get().end()));
    }

    private static boolean isCode(Token token, Code code) {
        return token.text().equals(code.code());
    }
}
