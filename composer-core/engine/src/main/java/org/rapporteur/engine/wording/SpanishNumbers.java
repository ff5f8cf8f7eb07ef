package org.rapporteur.engine.wording;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Gender;

import java.util.List;

/// «veintiuna», «vigésima primera». Cardinals agree with the noun that follows: «veintiún» before a
/// masculine one.
final class SpanishNumbers implements SpelledNumbers {
    private static final List<String> SMALL =
            List.of(
                    "cero",
                    "un",
                    "dos",
                    "tres",
                    "cuatro",
                    "cinco",
                    "seis",
                    "siete",
                    "ocho",
                    "nueve",
                    "diez",
                    "once",
                    "doce",
                    "trece",
                    "catorce",
                    "quince",
                    "dieciséis",
                    "diecisiete",
                    "dieciocho",
                    "diecinueve",
                    "veinte",
                    "veintiún",
                    "veintidós",
                    "veintitrés",
                    "veinticuatro",
                    "veinticinco",
                    "veintiséis",
                    "veintisiete",
                    "veintiocho",
                    "veintinueve");
    private static final List<String> TENS =
            List.of(
                    "",
                    "",
                    "",
                    "treinta",
                    "cuarenta",
                    "cincuenta",
                    "sesenta",
                    "setenta",
                    "ochenta",
                    "noventa");
    private static final List<String> HUNDREDS =
            List.of(
                    "",
                    "ciento",
                    "doscientos",
                    "trescientos",
                    "cuatrocientos",
                    "quinientos",
                    "seiscientos",
                    "setecientos",
                    "ochocientos",
                    "novecientos");
    private static final List<String> ORDINALS =
            List.of(
                    "",
                    "primero",
                    "segundo",
                    "tercero",
                    "cuarto",
                    "quinto",
                    "sexto",
                    "séptimo",
                    "octavo",
                    "noveno",
                    "décimo",
                    "undécimo",
                    "duodécimo");
    private static final List<String> ORDINAL_TENS =
            List.of(
                    "",
                    "decimo",
                    "vigésimo",
                    "trigésimo",
                    "cuadragésimo",
                    "quincuagésimo",
                    "sexagésimo",
                    "septuagésimo",
                    "octogésimo",
                    "nonagésimo");

    private static final int LARGEST_ORDINAL = 99;

    @Override
    public String cardinal(int number, Gender gender) {
        boolean feminine = gender == Gender.FEMININE;
        if (number < 1000) {
            return hundreds(number, feminine);
        }
        int thousands = number / 1000;
        var words = thousands == 1 ? "mil" : hundreds(thousands, feminine) + " mil";
        return number % 1000 == 0 ? words : words + " " + hundreds(number % 1000, feminine);
    }

    private static String hundreds(int number, boolean feminine) {
        if (number < 100) {
            return tens(number, feminine);
        }
        if (number == 100) {
            return "cien";
        }
        var words = HUNDREDS.get(number / 100);
        if (feminine && number >= 200) {
            words = words.substring(0, words.length() - 2) + "as";
        }
        return number % 100 == 0 ? words : words + " " + tens(number % 100, feminine);
    }

    private static String tens(int number, boolean feminine) {
        if (number < 30) {
            return feminine && number % 10 == 1 && number != 11
                    ? number == 1 ? "una" : "veintiuna"
                    : SMALL.get(number);
        }
        var words = TENS.get(number / 10);
        return number % 10 == 0 ? words : words + " y " + tens(number % 10, feminine);
    }

    @Override
    public @Nullable String ordinal(int number, Gender gender) {
        if (number < 1 || number > LARGEST_ORDINAL) {
            return null;
        }
        boolean feminine = gender == Gender.FEMININE;
        if (number <= 12) {
            return agreeing(ORDINALS.get(number), feminine);
        }
        int ten = number / 10;
        var tens = ORDINAL_TENS.get(ten);
        var unit = ORDINALS.get(number % 10);
        if (ten == 1) {
            return agreeing(number == 18 ? "decimoctavo" : tens + unit, feminine);
        }
        return unit.isEmpty()
                ? agreeing(tens, feminine)
                : agreeing(tens, feminine) + " " + agreeing(unit, feminine);
    }

    private static String agreeing(String masculine, boolean feminine) {
        return feminine ? masculine.substring(0, masculine.length() - 1) + "a" : masculine;
    }
}
