package org.rapporteur.engine.reference;

import java.util.Map;

/// What people write in conditions because other languages have it, and how it is said here.
final class ConditionWords {
    private static final String COMPARES_NOTHING = "`%s` compares nothing";
    private static final String NO_WORD = "`%s` is no word of a condition";

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("&&", "and"),
                    Map.entry("||", "or"),
                    Map.entry("≥", ">="),
                    Map.entry("≤", "<="),
                    Map.entry("≠", "!="),
                    Map.entry("<>", "!="),
                    Map.entry("=>", ">="),
                    Map.entry("=<", "<="),
                    Map.entry("×", "*"),
                    Map.entry("÷", "/"),
                    Map.entry("−", "-"),
                    Map.entry("–", "-"),
                    Map.entry("!", "not"),
                    Map.entry("=", "=="),
                    Map.entry("AND", "and"),
                    Map.entry("OR", "or"),
                    Map.entry("NOT", "not"),
                    Map.entry("And", "and"),
                    Map.entry("Or", "or"),
                    Map.entry("Not", "not"));

    private ConditionWords() {}

    /// @param at where something stands that is no part of a condition
    /// @param wanted what should stand there
    static WrongCondition foreign(String text, int at, String wanted, String form) {
        var sign = longest(text, at);
        if (!sign.isEmpty()) {
            var right = SIGNS.getOrDefault(sign, "");
            boolean isWord = Character.isLetter(right.charAt(0));
            return new WrongCondition(
                    (isWord ? NO_WORD : COMPARES_NOTHING).formatted(sign),
                    "write `" + right + "`",
                    at,
                    at + sign.length());
        }
        int end = Math.min(text.length(), at + 20);
        var rest = text.substring(at, end) + (end < text.length() ? "…" : "");
        return new WrongCondition(
                "`" + rest + "` stands where " + wanted + " should", form, at, end);
    }

    private static String longest(String text, int at) {
        return SIGNS.keySet().stream()
                .filter(sign -> text.startsWith(sign, at))
                .filter(sign -> !Character.isLetter(sign.charAt(0)) || endsWord(text, at, sign))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static boolean endsWord(String text, int at, String word) {
        int end = at + word.length();
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
