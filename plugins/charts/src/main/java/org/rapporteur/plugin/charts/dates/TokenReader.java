package org.rapporteur.plugin.charts.dates;

import org.rapporteur.plugin.charts.dates.Token.Kind;

import java.util.List;

/// The words of a date, one after the other.
final class TokenReader {
    private final List<Token> tokens;
    private int at;

    TokenReader(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /// A mark for [#hasPassed].
    int place() {
        return at;
    }

    /// Whether a word of the kind has been read since.
    boolean hasPassed(Kind kind, int since) {
        return tokens.subList(since, at).stream().anyMatch(token -> token.is(kind));
    }

    boolean isAtEnd() {
        return at == tokens.size();
    }

    boolean peek(Kind kind) {
        return peek(0, kind);
    }

    /// @param ahead 0 for the next one
    boolean peek(int ahead, Kind kind) {
        return at + ahead < tokens.size() && tokens.get(at + ahead).is(kind);
    }

    /// The next number; 0 where another word follows.
    int number() {
        return peek(Kind.NUMBER) ? tokens.get(at).value() : 0;
    }

    boolean skip(Kind kind) {
        boolean isNext = peek(kind);
        at += isNext ? 1 : 0;
        return isNext;
    }

    Token next() throws NotADate {
        if (isAtEnd()) {
            throw NotADate.unknown();
        }
        return tokens.get(at++);
    }

    void expect(Kind kind) throws NotADate {
        if (!skip(kind)) {
            throw NotADate.unknown();
        }
    }

    void end() throws NotADate {
        if (!isAtEnd()) {
            throw NotADate.unknown();
        }
    }

    /// Whether this one is all that is left.
    boolean isOnly(Kind kind) {
        return peek(kind) && at + 1 == tokens.size();
    }

    /// Whether "two weeks", or "a week", is next.
    boolean isAmount() {
        int unit = peek(Kind.NUMBER) ? 1 : 0;
        return peek(unit, Kind.DAY) || peek(unit, Kind.WEEK) || peek(unit, Kind.MONTH);
    }
}
