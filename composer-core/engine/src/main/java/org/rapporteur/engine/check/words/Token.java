package org.rapporteur.engine.check.words;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Datum;

/// A word, a number, a bound figure or a mark of a passage.
///
/// @param text as printed
/// @param folded in lower case, for look-up
/// @param from index in the passage
/// @param to index after it
/// @param join the one character that stands between it and the token before, such as `-` in
///   "twenty-five"; a blank where there is space; 0 where nothing stands between
/// @param datum the figure that it belongs to; null for words that are none
public record Token(
        Kind kind, String text, String folded, int from, int to, char join, @Nullable Datum datum) {
    /// What a token is.
    public enum Kind {
        WORD,
        /// Digits only.
        DIGITS,
        /// A figure bound to data, whole.
        FIGURE,
        MARK
    }

    public boolean is(String word) {
        return folded.equals(word);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }

    /// Whether a blank, or nothing at all before the first token, stands in front of it.
    public boolean startsFree() {
        return join == ' ';
    }

    public boolean isCapitalized() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /// Whether all its letters are capitals, at least two of them.
    public boolean isCapitals() {
        return kind == Kind.WORD
                && text.length() > 1
                && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }
}
