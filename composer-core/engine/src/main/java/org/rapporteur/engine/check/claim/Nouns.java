package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.Token;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What texts call the rows of a report's datasets: "contributions", "attendees".
public final class Nouns {
    private static final String STANDARD = "noun.";

    private final Map<String, List<Dataset>> byPhrase = new LinkedHashMap<>();
    private final PhraseSet<List<Dataset>> phrases = new PhraseSet<>();
    private final PhraseSet<Boolean> people;
    private final List<Dataset> participants;

    public Nouns(List<Dataset> datasets, Language language, Labels labels) {
        for (var dataset : datasets) {
            if (isCounted(dataset)) {
                add(dataset, language, labels);
            }
        }
        if (datasets.stream().noneMatch(dataset -> dataset.name().equals("submissions"))) {
            datasets.stream()
                    .filter(dataset -> dataset.name().equals("contributions"))
                    .forEach(
                            dataset -> addAll(language.phrases(STANDARD + "submissions"), dataset));
        }
        byPhrase.forEach(phrases::add);
        people = language.set("people");
        participants =
                datasets.stream().filter(dataset -> dataset.name().equals("participants")).toList();
    }

    /// Words that somebody counted are rows, but nobody speaks of them as such.
    private static boolean isCounted(Dataset dataset) {
        return !dataset.has("word");
    }

    private void add(Dataset dataset, Language language, Labels labels) {
        addAll(List.of(dataset.noun().singular(), dataset.noun().plural()), dataset);
        addAll(language.phrases(STANDARD + dataset.name()), dataset);
        addAll(List.of(labels.nouns(dataset)), dataset);
    }

    private void addAll(List<String> names, Dataset dataset) {
        for (var name : names) {
            if (!name.isBlank()) {
                var datasets =
                        byPhrase.computeIfAbsent(
                                name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>());
                if (!datasets.contains(dataset)) {
                    datasets.add(dataset);
                }
            }
        }
    }

    /// The datasets whose rows the word at a token may mean.
    public Optional<PhraseSet.Match<List<Dataset>>> at(List<Token> tokens, int index) {
        return phrases.at(tokens, index);
    }

    /// The participants, where a word for people stands at a token: "28 people took part".
    public Optional<PhraseSet.Match<List<Dataset>>> peopleAt(List<Token> tokens, int index) {
        return participants.isEmpty()
                ? Optional.empty()
                : people.at(tokens, index)
                        .map(one -> new PhraseSet.Match<>(participants, one.end()));
    }

    /// The datasets that a stretch of text speaks of, the first one's.
    public Optional<List<Dataset>> first(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            var found = at(tokens, i);
            if (found.isPresent()) {
                return Optional.of(found.get().meaning());
            }
        }
        return Optional.empty();
    }
}
