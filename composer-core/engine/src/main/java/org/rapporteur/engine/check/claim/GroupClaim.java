package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.claim.Counted.Bound;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.Sentence;

import java.util.List;

/// A number that a sentence says of a group: "5 contributions from Africa", "WEOG (4)", "32 % came
/// from the private sector".
///
/// @param label as the sentence writes it
/// @param groups what may be meant, counted
/// @param whole whether all rows of the group are meant, and not some of them
/// @param beforeNoun whether what is counted stands behind the number
public record GroupClaim(
        Sentence sentence,
        Numeral number,
        String label,
        List<Group> groups,
        Bound bound,
        boolean whole,
        boolean beforeNoun) {
    public GroupClaim {
        groups = List.copyOf(groups);
    }

    /// Whether the data say the same of one of the groups.
    public boolean agrees() {
        return groups.stream().anyMatch(this::agrees);
    }

    public boolean agrees(Group group) {
        return number.percent()
                ? Shares.agree(bound, number.value(), group.count(), group.total())
                : bound.allows(number.value(), group.count());
    }

    /// Whether the data say something else.
    public boolean contradicts() {
        long most = groups.stream().mapToLong(Group::count).max().orElse(0);
        return !agrees() && (whole || number.percent() || number.value() > most);
    }
}
