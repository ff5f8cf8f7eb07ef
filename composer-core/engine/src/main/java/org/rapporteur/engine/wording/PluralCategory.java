package org.rapporteur.engine.wording;

import java.util.Locale;

/// Which form of a noun a whole number asks for (Unicode CLDR, Language Plural Rules).
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /// The category of a number that is not negative. Languages without a rule here have one form.
    static PluralCategory of(long number, Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> number == 1 ? ONE : OTHER;
            case "es" -> number == 1 ? ONE : ofMillions(number);
            case "fr" -> number <= 1 ? ONE : ofMillions(number);
            case "ru" -> russian(number);
            case "ar" -> arabic(number);
            default -> OTHER;
        };
    }

    private static PluralCategory ofMillions(long number) {
        return number != 0 && number % 1_000_000 == 0 ? MANY : OTHER;
    }

    private static PluralCategory russian(long number) {
        long last = number % 10;
        boolean teen = number % 100 >= 11 && number % 100 <= 14;
        if (last == 1 && !teen) {
            return ONE;
        }
        return last >= 2 && last <= 4 && !teen ? FEW : MANY;
    }

    private static PluralCategory arabic(long number) {
        if (number <= 2) {
            return number == 0 ? ZERO : number == 1 ? ONE : TWO;
        }
        long last = number % 100;
        if (last >= 3 && last <= 10) {
            return FEW;
        }
        return last >= 11 ? MANY : OTHER;
    }

    /// The ending of a label's key: `.few`.
    String keyEnding() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
