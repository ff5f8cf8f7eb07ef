package org.rapporteur.engine.check.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.data.Aliases;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The number of comparisons grows with the number of names, whatever the names are.
final class VariantsTest {
    /// Neighbours in each of the blocks that a name of three words stands in.
    private static final int MOST_FOR_A_NAME = 50;

    private static final int FEW = 2_000;
    private static final int MANY = 20_000;
    private static final NameParser PARSER = new NameParser();

    /// Ways to bring many names into one block.
    enum Names {
        ALL_DIFFERENT(i -> word(i) + " " + word(i * 7919)),
        ONE_GIVEN_NAME(i -> "Mohammed " + word(i)),
        ONE_FAMILY_NAME(i -> word(i) + " Kim"),
        ONE_BEGINNING(i -> "Ana Xyz" + word(i)),
        ONE_BEGINNING_AND_END(i -> "Ana Xyz" + word(i) + "xyz"),
        NEARLY_ALL_THE_SAME(i -> "Ana Silva" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26)),
        MANY_WORDS(i -> "a b c d e f g h i j k l m n o p q " + word(i)),
        INITIALS(i -> (char) ('A' + i % 26) + ". " + word(i / 26));

        private final IntFunction<String> made;

        Names(IntFunction<String> made) {
            this.made = made;
        }
    }

    @ParameterizedTest
    @EnumSource(Names.class)
    void comparisons_grow_with_the_number_of_names(Names names) {
        for (int count : List.of(FEW, MANY, 5 * MANY)) {
            long comparisons = comparisons(count, names.made);
            assertTrue(
                    comparisons <= (long) MOST_FOR_A_NAME * count,
                    comparisons + " comparisons of " + count + " names");
        }
    }

    @Test
    void a_slip_is_found_among_many() {
        var names = new ArrayList<Spelled>();
        for (int i = 0; i < MANY; i++) {
            names.add(spelled(word(i) + " " + word(i * 7919 + 13), i + 2));
        }
        names.add(spelled("Dave Kissoundoyal", MANY + 2));
        names.add(spelled("Dave Kissoonoval", MANY + 3));
        var found = new ArrayList<String>();
        new Variants(names, Aliases.NONE)
                .forEach(one -> found.add(one.odd().raw() + " ~ " + one.usual().raw()));
        assertTrue(
                found.contains("Dave Kissoonoval ~ Dave Kissoundoyal"), found.size() + " others");
    }

    @Test
    void the_same_names_give_the_same_findings_in_the_same_order() {
        var names =
                List.of(spelled("Ana Silva", 2), spelled("Ana Sylva", 3), spelled("Ana Silvaa", 4));
        assertEquals(found(names), found(names));
        assertEquals(2, found(names).size());
    }

    private static List<String> found(List<Spelled> names) {
        var found = new ArrayList<String>();
        new Variants(names, Aliases.NONE)
                .forEach(one -> found.add(one.odd().raw() + " ~ " + one.usual().raw()));
        return found;
    }

    private static long comparisons(int count, IntFunction<String> made) {
        var names = new ArrayList<Spelled>();
        for (int i = 0; i < count; i++) {
            names.add(spelled(made.apply(i), i + 2));
        }
        var variants = new Variants(names, Aliases.NONE);
        variants.forEach(_ -> {});
        return variants.comparisons();
    }

    private static Spelled spelled(String raw, int line) {
        var place = SourcePosition.of("names.csv", line, 1);
        return new Spelled(PARSER.parse(raw, false), raw, place, List.of(place), false);
    }

    /// A made-up word, another one for each number.
    private static String word(int number) {
        var word = new StringBuilder();
        int rest =
                Math.abs(number * 2_654_435_761L % 1_000_003) > Integer.MAX_VALUE
                        ? number
                        : (int) Math.abs(number * 2_654_435_761L % 1_000_003);
        for (int i = 0; i < 4; i++) {
            word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
            rest /= 70;
        }
        return word + Integer.toString(number, 26).replaceAll("[0-9]", "");
    }
}
