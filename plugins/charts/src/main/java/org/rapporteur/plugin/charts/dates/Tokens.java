package org.rapporteur.plugin.charts.dates;

import org.rapporteur.plugin.charts.dates.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes the text of a date apart.
final class Tokens {
    /// A number with what makes an ordinal of it, a word, or a sign.
    private static final Pattern PIECE =
            Pattern.compile(
                    "(\\d+)(st|nd|rd|th|er|re|eme|e|a|o|º|ª|\\.?º|-?го)?(?![\\p{L}\\d])"
                            + "|(\\d+)(?=[\\p{L}])|[\\p{L}'/]+|-|&");

    /// `11月3日`, `2017年11月`.
    private static final Pattern CHINESE =
            Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})[日号])?");

    private Tokens() {}

    /// @param text folded
    static List<Token> of(String text, DateWords words) throws NotADate {
        var tokens = new ArrayList<Token>();
        var pieces = pieces(chinese(text));
        int at = 0;
        while (at < pieces.size()) {
            int used = phrase(pieces, at, words, tokens);
            if (used == 0) {
                tokens.add(number(pieces.get(at)));
                used = 1;
            }
            at += used;
        }
        tokens.removeIf(token -> token.is(Kind.FILLER));
        return tokens;
    }

    /// In the order in which other languages write it: `3 m11 2017`.
    private static String chinese(String text) {
        return CHINESE.matcher(text)
                .replaceAll(match ->
                        " "
                                + (match.group(3) == null ? "" : match.group(3))
                                + " m"
                                + "i".repeat(Integer.parseInt(match.group(2)))
                                + " "
                                + (match.group(1) == null ? "" : match.group(1))
                                + " ");
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }

    /// The longest expression that the words know.
    ///
    /// @return how many pieces it takes; 0 for none
    private static int phrase(List<String> pieces, int at, DateWords words, List<Token> tokens) {
        for (int length = DateWords.LONGEST; length > 0; length--) {
            if (at + length <= pieces.size()) {
                var token = words.find(String.join(" ", pieces.subList(at, at + length)));
                if (token != null) {
                    tokens.add(token);
                    return length;
                }
            }
        }
        return 0;
    }

    private static Token number(String piece) throws NotADate {
        var chinese = Pattern.compile("m(i{1,12})").matcher(piece);
        if (chinese.matches()) {
            return new Token(Kind.MONTH_NAME, chinese.group(1).length());
        }
        var number = Pattern.compile("(\\d{1,4})(\\D*)").matcher(piece);
        if (!number.matches()) {
            throw new NotADate(
                    "cannot be read as a date because of `" + piece + "`", NotADate.EXAMPLES);
        }
        int value = Integer.parseInt(number.group(1));
        return new Token(number.group(2).isEmpty() ? Kind.NUMBER : Kind.ORDINAL, value);
    }
}
