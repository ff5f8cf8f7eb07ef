package org.rapporteur.engine.wording;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Gender;

import java.util.List;

/// Ordinals with their article, as they stand behind a noun: الاجتماع الخامس, الجلسة الخامسة.
/// Cardinals stay digits: their words change with the noun, its gender and its case.
final class ArabicNumbers implements SpelledNumbers {
    private static final List<String> MASCULINE =
            List.of(
                    "", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع",
                    "الثامن", "التاسع", "العاشر");
    private static final List<String> FEMININE =
            List.of(
                    "", "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة",
                    "الثامنة", "التاسعة", "العاشرة");
    private static final List<String> TENS =
            List.of(
                    "",
                    "",
                    "العشرون",
                    "الثلاثون",
                    "الأربعون",
                    "الخمسون",
                    "الستون",
                    "السبعون",
                    "الثمانون",
                    "التسعون");

    private static final int LARGEST_ORDINAL = 99;

    @Override
    public @Nullable String cardinal(int number, Gender gender) {
        return null;
    }

    @Override
    public @Nullable String ordinal(int number, Gender gender) {
        if (number < 1 || number > LARGEST_ORDINAL) {
            return null;
        }
        boolean feminine = gender == Gender.FEMININE;
        if (number <= 10) {
            return (feminine ? FEMININE : MASCULINE).get(number);
        }
        if (number < 20) {
            return unit(number - 10, feminine) + (feminine ? " عشرة" : " عشر");
        }
        var tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : unit(number % 10, feminine) + " و" + tens;
    }

    /// Within a compound, the first is another word.
    private static String unit(int number, boolean feminine) {
        if (number == 1) {
            return feminine ? "الحادية" : "الحادي";
        }
        return (feminine ? FEMININE : MASCULINE).get(number);
    }
}
