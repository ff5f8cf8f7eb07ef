package org.rapporteur.engine.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether two different spellings look like one name, and in what they differ.
final class Likeness {
    private Likeness() {}

    /// How two spellings differ.
    enum Difference {
        ACCENTS("accents or script"),
        CASE("capital letters"),
        JOINTS("hyphens, stops or blanks"),
        ORDER("the order of the words"),
        INITIALS("initials"),
        MIDDLE_NAME("a middle name"),
        HONORIFIC("the honorific"),
        LETTERS("a few letters");

        private final String words;

        Difference(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// @param loosely whether names of which one has a word more may be the same
    static Optional<Difference> of(Name a, Name b, boolean loosely) {
        if (a.isOrganization() != b.isOrganization()
                || a.words().isEmpty()
                || b.words().isEmpty()) {
            return Optional.empty();
        }
        if (a.letters().equals(b.letters())) {
            return Optional.of(sameLetters(a, b));
        }
        if (sorted(a.words()).equals(sorted(b.words()))) {
            return Optional.of(Difference.ORDER);
        }
        if (!a.isOrganization()) {
            if (areInitialsOf(a, b) || areInitialsOf(b, a)) {
                return Optional.of(Difference.INITIALS);
            }
            if (loosely && (isShorter(a, b) || isShorter(b, a))) {
                return Optional.of(Difference.MIDDLE_NAME);
            }
        }
        return differInOneWord(a, b) ? Optional.of(Difference.LETTERS) : Optional.empty();
    }

    private static Difference sameLetters(Name a, Name b) {
        if (a.bare().equals(b.bare())) {
            return Difference.HONORIFIC;
        }
        if (a.bare().toLowerCase(Locale.ROOT).equals(b.bare().toLowerCase(Locale.ROOT))) {
            return Difference.CASE;
        }
        return letters(a.bare()).equalsIgnoreCase(letters(b.bare()))
                ? Difference.JOINTS
                : Difference.ACCENTS;
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    /// "N. Lakshman" or "Naveen K. Lakshman" for "Naveen Lakshman", "N. K. Lakshman" for "Naveen
    /// Kumar Lakshman": the same family name, and initials that fit.
    private static boolean areInitialsOf(Name shorter, Name longer) {
        if (!shorter.last().equals(longer.last())
                || shorter.words().size() < 2
                || longer.words().size() < 2
                || shorter.isInitial(shorter.words().size() - 1)) {
            return false;
        }
        var given = shorter.words().subList(0, shorter.words().size() - 1);
        var full = longer.words().subList(0, longer.words().size() - 1);
        boolean anyInitial = false;
        for (int i = 0; i < given.size(); i++) {
            if (i >= full.size()) {
                boolean initial = given.get(i).length() == 1;
                if (!initial) {
                    return false;
                }
                anyInitial = true;
                continue;
            }
            boolean initial = given.get(i).length() == 1 || full.get(i).length() == 1;
            anyInitial |= initial && !given.get(i).equals(full.get(i));
            boolean fits =
                    initial
                            ? given.get(i).charAt(0) == full.get(i).charAt(0)
                            : given.get(i).equals(full.get(i));
            if (!fits) {
                return false;
            }
        }
        return anyInitial;
    }

    /// All words of one in the other, first and last among them.
    private static boolean isShorter(Name shorter, Name longer) {
        var words = shorter.words();
        return words.size() >= 2
                && words.size() < longer.words().size()
                && words.getFirst().equals(longer.words().getFirst())
                && words.getFirst().length() > 2
                && words.getLast().equals(longer.words().getLast())
                && longer.words().containsAll(words);
    }

    /// All words are the same but one, which differs in a few letters.
    private static boolean differInOneWord(Name a, Name b) {
        if (a.words().size() != b.words().size()) {
            return false;
        }
        var rest = new ArrayList<>(b.words());
        var only = new ArrayList<String>();
        for (var word : a.words()) {
            if (!rest.remove(word)) {
                only.add(word);
            }
        }
        boolean known = a.words().size() > 1 || a.isOrganization();
        return known
                && only.size() == 1
                && rest.size() == 1
                && Spelling.areAlike(only.getFirst(), rest.getFirst(), a.words().size() == 1);
    }
}
