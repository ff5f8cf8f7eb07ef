package org.rapporteur.engine.wording;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Gender;

import java.util.List;
import java.util.Locale;

/// «двадцать одна», «двадцать первая», in the nominative.
final class RussianNumbers implements SpelledNumbers {
    private static final List<String> SMALL =
            List.of(
                    "ноль",
                    "один",
                    "два",
                    "три",
                    "четыре",
                    "пять",
                    "шесть",
                    "семь",
                    "восемь",
                    "девять",
                    "десять",
                    "одиннадцать",
                    "двенадцать",
                    "тринадцать",
                    "четырнадцать",
                    "пятнадцать",
                    "шестнадцать",
                    "семнадцать",
                    "восемнадцать",
                    "девятнадцать");
    private static final List<String> TENS =
            List.of(
                    "",
                    "",
                    "двадцать",
                    "тридцать",
                    "сорок",
                    "пятьдесят",
                    "шестьдесят",
                    "семьдесят",
                    "восемьдесят",
                    "девяносто");
    private static final List<String> HUNDREDS =
            List.of(
                    "",
                    "сто",
                    "двести",
                    "триста",
                    "четыреста",
                    "пятьсот",
                    "шестьсот",
                    "семьсот",
                    "восемьсот",
                    "девятьсот");

    /// Masculine; the ending changes with the gender.
    private static final List<String> ORDINALS =
            List.of(
                    "нулевой",
                    "первый",
                    "второй",
                    "третий",
                    "четвертый",
                    "пятый",
                    "шестой",
                    "седьмой",
                    "восьмой",
                    "девятый");

    private static final List<String> ORDINAL_TENS =
            List.of(
                    "",
                    "десятый",
                    "двадцатый",
                    "тридцатый",
                    "сороковой",
                    "пятидесятый",
                    "шестидесятый",
                    "семидесятый",
                    "восьмидесятый",
                    "девяностый");
    private static final List<String> ORDINAL_HUNDREDS =
            List.of(
                    "",
                    "сотый",
                    "двухсотый",
                    "трехсотый",
                    "четырехсотый",
                    "пятисотый",
                    "шестисотый",
                    "семисотый",
                    "восьмисотый",
                    "девятисотый");

    private static final int LARGEST_ORDINAL = 999;

    @Override
    public String cardinal(int number, Gender gender) {
        if (number < 1000) {
            return hundreds(number, gender);
        }
        int thousands = number / 1000;
        var noun =
                switch (PluralCategory.of(thousands, Locale.of("ru"))) {
                    case ONE -> "тысяча";
                    case FEW -> "тысячи";
                    default -> "тысяч";
                };
        var words = hundreds(thousands, Gender.FEMININE) + " " + noun;
        return number % 1000 == 0 ? words : words + " " + hundreds(number % 1000, gender);
    }

    private static String hundreds(int number, Gender gender) {
        if (number < 100) {
            return tens(number, gender);
        }
        var words = HUNDREDS.get(number / 100);
        return number % 100 == 0 ? words : words + " " + tens(number % 100, gender);
    }

    private static String tens(int number, Gender gender) {
        if (number < 20) {
            return small(number, gender);
        }
        var words = TENS.get(number / 10);
        return number % 10 == 0 ? words : words + " " + small(number % 10, gender);
    }

    private static String small(int number, Gender gender) {
        return switch (gender) {
            case FEMININE -> number == 1 ? "одна" : number == 2 ? "две" : SMALL.get(number);
            case NEUTER -> number == 1 ? "одно" : SMALL.get(number);
            case MASCULINE -> SMALL.get(number);
        };
    }

    @Override
    public @Nullable String ordinal(int number, Gender gender) {
        if (number > LARGEST_ORDINAL) {
            return null;
        }
        if (number < 10) {
            return agreeing(ORDINALS.get(number), gender);
        }
        int rest = number % 100;
        if (rest == 0) {
            return agreeing(ORDINAL_HUNDREDS.get(number / 100), gender);
        }
        var before = number > 100 ? HUNDREDS.get(number / 100) + " " : "";
        if (rest < 10) {
            return before + agreeing(ORDINALS.get(rest), gender);
        }
        if (rest < 20) {
            var stem = SMALL.get(rest).substring(0, SMALL.get(rest).length() - 1);
            return before + agreeing(stem + "ый", gender);
        }
        return rest % 10 == 0
                ? before + agreeing(ORDINAL_TENS.get(rest / 10), gender)
                : before + TENS.get(rest / 10) + " " + agreeing(ORDINALS.get(rest % 10), gender);
    }

    /// The ending behind digits: 5-й, 5-я, 5-е.
    static String ending(Gender gender) {
        return switch (gender) {
            case MASCULINE -> "-й";
            case FEMININE -> "-я";
            case NEUTER -> "-е";
        };
    }

    private static String agreeing(String masculine, Gender gender) {
        var stem = masculine.substring(0, masculine.length() - 2);
        boolean third = masculine.equals("третий");
        return switch (gender) {
            case MASCULINE -> masculine;
            case FEMININE -> third ? "третья" : stem + "ая";
            case NEUTER -> third ? "третье" : stem + "ое";
        };
    }
}
