package org.rapporteur.engine.check.words;

import java.util.List;
import java.util.Optional;

/// Reads the numbers of a language: "1,234", "twenty-five", "quatre-vingt-dix", "32 %", "fifth",
/// "5.º". What only looks like a number is none: years of days, times, ranges, parts of a symbol.
final class Numerals {
    private static final long LARGEST = 1_000_000_000_000L;

    private final PhraseSet<Long> words;
    private final PhraseSet<Long> ordinals;
    private final PhraseSet<Boolean> and;
    private final PhraseSet<Boolean> percent;
    private final String grouping;
    private final List<String> suffixes;

    /// @param words number words: of 1 to 19, of tens, 100, 1,000 and 1,000,000
    /// @param ordinals ordinal words, "first" to "nineteenth" and of tens
    /// @param and what may stand between number words: "one hundred and five"
    /// @param grouping the marks that may group thousands
    /// @param suffixes what makes digits an ordinal: "th"
    Numerals(
            PhraseSet<Long> words,
            PhraseSet<Long> ordinals,
            PhraseSet<Boolean> and,
            PhraseSet<Boolean> percent,
            String grouping,
            List<String> suffixes) {
        this.words = words;
        this.ordinals = ordinals;
        this.and = and;
        this.percent = percent;
        this.grouping = grouping;
        this.suffixes = suffixes;
    }

    Optional<Numeral> at(List<Token> tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return Optional.empty();
        }
        var token = tokens.get(index);
        if (token.isDigits()) {
            return digits(tokens, index).map(number -> withPercent(tokens, number));
        }
        return token.isWord() && token.startsFree() || isAfterMark(tokens, index)
                ? spelled(tokens, index).map(number -> withPercent(tokens, number))
                : Optional.empty();
    }

    /// An ordinal number: "fifth", "5th", "twenty-first".
    Optional<Numeral> ordinalAt(List<Token> tokens, int index) {
        if (index >= tokens.size()
                || !tokens.get(index).startsFree() && !isAfterMark(tokens, index)) {
            return Optional.empty();
        }
        var token = tokens.get(index);
        if (token.isDigits()) {
            boolean suffixed =
                    index + 1 < tokens.size()
                            && suffixes.contains(tokens.get(index + 1).folded())
                            && "\0.".indexOf(tokens.get(index + 1).join()) >= 0;
            return suffixed && token.text().length() < 7
                    ? Optional.of(
                            new Numeral(
                                    Long.parseLong(token.folded()), index, index + 2, false, false))
                    : Optional.empty();
        }
        long tens = 0;
        int end = index;
        var lead = words.at(tokens, index);
        var first = ordinals.at(tokens, index);
        if (first.isPresent() && first.get().meaning() >= 20 && first.get().meaning() % 10 == 0) {
            var unit = ordinals.at(tokens, first.get().end());
            if (unit.isPresent() && unit.get().meaning() < 10) {
                return ordinal(
                        first.get().meaning() + unit.get().meaning(), index, unit.get().end());
            }
        }
        if (first.isPresent()) {
            return ordinal(first.get().meaning(), index, first.get().end());
        }
        if (lead.isPresent() && lead.get().meaning() >= 20) {
            tens = lead.get().meaning();
            end = lead.get().end();
            end = and.at(tokens, end).map(PhraseSet.Match::end).orElse(end);
            var unit = ordinals.at(tokens, end);
            if (unit.isPresent() && unit.get().meaning() < 20) {
                return ordinal(tens + unit.get().meaning(), index, unit.get().end());
            }
        }
        return Optional.empty();
    }

    private static Optional<Numeral> ordinal(long value, int start, int end) {
        return Optional.of(new Numeral(value, start, end, true, false));
    }

    private Optional<Numeral> digits(List<Token> tokens, int index) {
        if (!tokens.get(index).startsFree() && !isAfterMark(tokens, index)) {
            return Optional.empty();
        }
        var digits = new StringBuilder(tokens.get(index).folded());
        int end = index + 1;
        while (end < tokens.size() && isGroup(tokens, end, digits.length())) {
            digits.append(tokens.get(end).folded());
            end++;
        }
        if (end < tokens.size() && tokens.get(end).join() != ' ' && !tokens.get(end).isMark()) {
            return Optional.empty();
        }
        var plain = digits.toString();
        return plain.length() > 12 || !plain.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.empty()
                : Optional.of(new Numeral(Long.parseLong(plain), index, end, false, false));
    }

    /// Digits that go on a number: "1,234".
    private boolean isGroup(List<Token> tokens, int index, int before) {
        var token = tokens.get(index);
        if (!token.isDigits() || token.text().length() != 3 || before > 3 && before % 3 != 0) {
            return false;
        }
        return token.join() != ' ' && grouping.indexOf(token.join()) >= 0;
    }

    private static boolean isAfterMark(List<Token> tokens, int index) {
        return tokens.get(index).join() == 0
                && index > 0
                && tokens.get(index - 1).isMark("([“\"«‘'—–*:=~|/");
    }

    private Optional<Numeral> spelled(List<Token> tokens, int index) {
        long total = 0;
        long current = 0;
        long last = Long.MAX_VALUE;
        int end = index;
        int next = index;
        while (true) {
            var word = words.at(tokens, next);
            if (word.isEmpty()) {
                break;
            }
            long value = word.get().meaning();
            if (value >= 1000) {
                total += Math.max(1, current) * value;
                current = 0;
            } else if (value == 100
                    || value == 20 && current % 100 == 4 && isJoined(tokens, next)) {
                current = current / 100 * 100 + Math.max(1, current % 100) * value;
            } else if (next > index && value >= last && last < 100 || next > index && last < 10) {
                break;
            } else {
                current += value;
            }
            last = value;
            end = word.get().end();
            next = and.at(tokens, end).map(PhraseSet.Match::end).orElse(end);
            if (total > LARGEST) {
                return Optional.empty();
            }
        }
        if (end == index || isCompound(tokens, end)) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(total + current, index, end, true, false));
    }

    private static boolean isJoined(List<Token> tokens, int index) {
        return index < tokens.size() && tokens.get(index).join() != 0;
    }

    /// "a three-day meeting".
    private static boolean isCompound(List<Token> tokens, int end) {
        return end < tokens.size()
                && tokens.get(end).join() != ' '
                && tokens.get(end).join() != 0
                && !tokens.get(end).isMark();
    }

    private Numeral withPercent(List<Token> tokens, Numeral number) {
        return percent.at(tokens, number.end())
                .map(sign ->
                        new Numeral(
                                number.value(), number.start(), sign.end(), number.spelled(), true))
                .orElse(number);
    }
}
