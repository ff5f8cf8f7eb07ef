package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.PhraseSet.Match;
import org.rapporteur.engine.check.words.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes claims of groups.
record GroupClaims(Figures figures, NumberContext numbers) {

    /// A claim in which the name stands before the number.
    Optional<GroupClaim> of(
            Sentence sentence, Numeral number, GroupWords.Named label, List<Dataset> among) {
        return of(sentence, number, label.start(), label.match(), among, true, false);
    }

    /// @param among the datasets that are spoken of; empty for any
    /// @param whole whether it is said of all rows of the group
    /// @param beforeNoun whether the number stands before the noun
    Optional<GroupClaim> of(
            Sentence sentence,
            Numeral number,
            int labelStart,
            Match<List<Label>> label,
            List<Dataset> among,
            boolean whole,
            boolean beforeNoun) {
        var groups = new ArrayList<Group>();
        for (var one : label.meaning()) {
            groups.addAll(
                    figures.groups(
                            one.vocabulary(),
                            one.code(),
                            among.isEmpty() ? figures.datasets() : among));
        }
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new GroupClaim(
                                sentence,
                                number,
                                sentence.words(labelStart, label.end()),
                                groups,
                                numbers.bound(sentence.tokens(), number),
                                whole,
                                beforeNoun));
    }
}
