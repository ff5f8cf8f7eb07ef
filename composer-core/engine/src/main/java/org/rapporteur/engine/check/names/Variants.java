package org.rapporteur.engine.check.names;

import org.rapporteur.data.Aliases;
import org.rapporteur.data.Aliases.Relation;
import org.rapporteur.engine.check.names.Likeness.Difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/// Finds the pairs of spellings that look like one name, and of which nobody has said what they
/// are.
public final class Variants {
    private final List<Spelled> spellings;
    private final Aliases aliases;
    private final NameBlocks blocks;

    /// @param spellings those of texts after those of data
    public Variants(List<Spelled> spellings, Aliases aliases) {
        this.spellings = List.copyOf(spellings);
        this.aliases = aliases;
        blocks = new NameBlocks(spellings.stream().map(Spelled::name).toList());
    }

    /// Two spellings.
    ///
    /// @param odd the one that is rarer, or comes later
    /// @param usual the other
    /// @param difference in what they differ, for people
    public record Variant(Spelled odd, Spelled usual, String difference) {}

    /// How many pairs were compared.
    public long comparisons() {
        return blocks.comparisons();
    }

    public void forEach(Consumer<Variant> variants) {
        var seen = new HashSet<Long>();
        var pairs = new ArrayList<long[]>();
        blocks.forEachPair((one, other) -> {
            var a = spellings.get(one);
            var b = spellings.get(other);
            if (isVariant(a, b) && seen.add((long) one << 32 | other)) {
                pairs.add(new long[] {one, other});
            }
        });
        pairs.stream()
                .sorted((p, q) ->
                        p[1] != q[1] ? Long.compare(p[1], q[1]) : Long.compare(p[0], q[0]))
                .forEach(pair ->
                        variants.accept(
                                variant(
                                        spellings.get((int) pair[0]),
                                        spellings.get((int) pair[1]))));
    }

    private boolean isVariant(Spelled a, Spelled b) {
        if (a.inText() && b.inText()) {
            return false;
        }
        boolean withText = a.inText() || b.inText();
        var difference = Likeness.of(a.name(), b.name(), !withText);
        return difference.isPresent()
                && !areConfusable(a.name().bare(), b.name().bare())
                && isTold(difference.get(), a, b, withText)
                && isUnknown(a, b);
    }

    /// What looks the same and is not is told by another rule.
    private static boolean areConfusable(String one, String other) {
        return !one.equals(other) && Skeleton.of(one).equals(Skeleton.of(other));
    }

    /// A text may leave a title out or print a name in capitals; the same title says nothing.
    private static boolean isTold(Difference difference, Spelled a, Spelled b, boolean withText) {
        return switch (difference) {
            case HONORIFIC -> !withText && haveOtherTitles(a.name(), b.name());
            case CASE -> !withText;
            case ORDER -> !withText || a.name().words().size() > 2;
            default -> true;
        };
    }

    private static boolean haveOtherTitles(Name a, Name b) {
        return !a.honorific().isEmpty()
                && !b.honorific().isEmpty()
                && !a.honorific().contains(b.honorific())
                && !b.honorific().contains(a.honorific());
    }

    private boolean isUnknown(Spelled a, Spelled b) {
        return aliases.between(a.raw(), b.raw()) == Relation.UNKNOWN
                && aliases.between(a.name().bare(), b.name().bare()) == Relation.UNKNOWN
                && aliases.between(a.raw(), b.name().bare()) == Relation.UNKNOWN
                && aliases.between(a.name().bare(), b.raw()) == Relation.UNKNOWN;
    }

    private static Variant variant(Spelled earlier, Spelled later) {
        var difference = Likeness.of(earlier.name(), later.name(), true).orElseThrow().words();
        boolean laterIsUsual = !later.inText() && later.places().size() > earlier.places().size();
        return laterIsUsual
                ? new Variant(earlier, later, difference)
                : new Variant(later, earlier, difference);
    }
}
