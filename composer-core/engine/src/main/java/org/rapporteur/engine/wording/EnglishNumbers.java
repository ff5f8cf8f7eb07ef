package org.rapporteur.engine.wording;

import org.rapporteur.section.Gender;

import java.util.List;

/// "twenty-five", "twenty-fifth".
final class EnglishNumbers implements SpelledNumbers {
    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    @Override
    public String cardinal(int number, Gender gender) {
        return cardinal(number);
    }

    @Override
    public String ordinal(int number, Gender gender) {
        var words = cardinal(number);
        int start = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
        return words.substring(0, start) + ordinal(words.substring(start));
    }

    private static String cardinal(int number) {
        if (number < 20) {
            return SMALL.get(number);
        }
        if (number < 100) {
            var tens = TENS.get(number / 10);
            return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
        }
        if (number < 1000) {
            var hundreds = SMALL.get(number / 100) + " hundred";
            return number % 100 == 0 ? hundreds : hundreds + " and " + cardinal(number % 100);
        }
        var thousands = cardinal(number / 1000) + " thousand";
        int rest = number % 1000;
        if (rest == 0) {
            return thousands;
        }
        return thousands + (rest < 100 ? " and " : " ") + cardinal(rest);
    }

    private static String ordinal(String word) {
        return switch (word) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default ->
                    word.endsWith("y")
                            ? word.substring(0, word.length() - 1) + "ieth"
                            : word + "th";
        };
    }

    /// The ending behind digits: 1st, 22nd, 11th.
    static String ending(long number) {
        long last = Math.abs(number % 10);
        boolean teen = Math.abs(number % 100) / 10 == 1;
        return teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    }
}
