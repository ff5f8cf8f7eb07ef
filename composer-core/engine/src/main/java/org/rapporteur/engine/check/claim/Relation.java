package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Token;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What ties a number to the group behind it: "from", and "on" where groups are topics.
///
/// @param end index of the token after it
/// @param isTopic whether it says what something is about, not whose it is
/// @param isVerb whether it is a verb: "concerned"
record Relation(int end, boolean isTopic, boolean isVerb) {
    /// Groups of people and places: nothing is counted by what is about them.
    private static final Set<String> NO_TOPICS =
            Set.of("stakeholder-groups", "un-regional-groups", "submission-kinds", "countries");

    static Optional<Relation> at(Language language, List<Token> tokens, int index) {
        var from = language.set("from").at(tokens, index);
        if (from.isPresent()) {
            return Optional.of(new Relation(from.get().end(), false, false));
        }
        return language.set("topic")
                .at(tokens, index)
                .map(on -> new Relation(on.end(), true, false))
                .or(() ->
                        language.set("topic-verb")
                                .at(tokens, index)
                                .map(verb -> new Relation(verb.end(), true, true)));
    }

    boolean fits(List<Label> labels) {
        return !isTopic
                || labels.stream().noneMatch(label -> NO_TOPICS.contains(label.vocabulary()));
    }
}
