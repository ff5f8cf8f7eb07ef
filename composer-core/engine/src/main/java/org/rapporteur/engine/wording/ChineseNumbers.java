package org.rapporteur.engine.wording;

import org.rapporteur.section.Gender;

/// 二十五, 第二十五.
final class ChineseNumbers implements SpelledNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN_THOUSAND = 10_000;

    @Override
    public String cardinal(int number, Gender gender) {
        return numeral(number);
    }

    @Override
    public String ordinal(int number, Gender gender) {
        return "第" + numeral(number);
    }

    /// 0 to 99,999,999.
    static String numeral(int number) {
        if (number < TEN_THOUSAND) {
            return four(number, true);
        }
        int rest = number % TEN_THOUSAND;
        var words = four(number / TEN_THOUSAND, true) + "万";
        if (rest == 0) {
            return words;
        }
        return words + (rest < 1000 ? "零" : "") + four(rest, false);
    }

    /// @param first whether nothing stands before it: then ten is 十, not 一十
    private static String four(int number, boolean first) {
        if (number < 10) {
            return digit(number);
        }
        if (first && number < 20) {
            return "十" + (number == 10 ? "" : digit(number % 10));
        }
        var words = new StringBuilder();
        boolean gap = false;
        int[] values = {1000, 100, 10, 1};
        String[] names = {"千", "百", "十", ""};
        for (int i = 0; i < values.length; i++) {
            int digit = number / values[i] % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? "零" : "").append(digit(digit)).append(names[i]);
                gap = false;
            }
        }
        return words.toString();
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
