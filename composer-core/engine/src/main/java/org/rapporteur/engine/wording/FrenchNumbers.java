package org.rapporteur.engine.wording;

import org.rapporteur.section.Gender;

import java.util.List;

/// « vingt et un », « vingt et unième »: with the hyphens from before 1990, as the United Nations
/// write them.
final class FrenchNumbers implements SpelledNumbers {
    private static final List<String> SMALL =
            List.of(
                    "zéro",
                    "un",
                    "deux",
                    "trois",
                    "quatre",
                    "cinq",
                    "six",
                    "sept",
                    "huit",
                    "neuf",
                    "dix",
                    "onze",
                    "douze",
                    "treize",
                    "quatorze",
                    "quinze",
                    "seize",
                    "dix-sept",
                    "dix-huit",
                    "dix-neuf");
    private static final List<String> TENS =
            List.of(
                    "",
                    "",
                    "vingt",
                    "trente",
                    "quarante",
                    "cinquante",
                    "soixante",
                    "soixante",
                    "quatre-vingt",
                    "quatre-vingt");

    @Override
    public String cardinal(int number, Gender gender) {
        var words = whole(number);
        return gender == Gender.FEMININE && words.matches("(.*[ -])?un") ? words + "e" : words;
    }

    @Override
    public String ordinal(int number, Gender gender) {
        if (number == 1) {
            return gender == Gender.FEMININE ? "première" : "premier";
        }
        var words = whole(number);
        int start = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
        return words.substring(0, start) + stem(words.substring(start)) + "ième";
    }

    private static String stem(String word) {
        return switch (word) {
            case "cinq" -> "cinqu";
            case "neuf" -> "neuv";
            case "vingts", "cents" -> word.substring(0, word.length() - 1);
            default -> word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        };
    }

    private static String whole(int number) {
        if (number < 1000) {
            return hundreds(number, true);
        }
        int thousands = number / 1000;
        var words = thousands == 1 ? "mille" : hundreds(thousands, false) + " mille";
        return number % 1000 == 0 ? words : words + " " + hundreds(number % 1000, true);
    }

    /// @param last whether no number word follows: "quatre-vingts", but "quatre-vingt mille"
    private static String hundreds(int number, boolean last) {
        if (number < 100) {
            return tens(number, last);
        }
        int count = number / 100;
        int rest = number % 100;
        var words = count == 1 ? "cent" : SMALL.get(count) + " cent";
        if (rest == 0) {
            return count > 1 && last ? words + "s" : words;
        }
        return words + " " + tens(rest, last);
    }

    private static String tens(int number, boolean last) {
        if (number < 20) {
            return SMALL.get(number);
        }
        int ten = number / 10;
        var words = TENS.get(ten);
        int rest = ten == 7 || ten == 9 ? 10 + number % 10 : number % 10;
        if (rest == 0) {
            return ten == 8 && last ? words + "s" : words;
        }
        boolean and = ten < 8 && (rest == 1 || rest == 11);
        return words + (and ? " et " : "-") + SMALL.get(rest);
    }
}
