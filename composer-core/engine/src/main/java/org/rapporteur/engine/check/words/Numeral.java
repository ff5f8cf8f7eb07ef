package org.rapporteur.engine.check.words;

/// A number that somebody wrote, in digits or words.
///
/// @param start index of its first token
/// @param end index of the token after it, the percent sign included
/// @param spelled whether it is written in words
/// @param percent whether a percent sign, or the word for it, follows
public record Numeral(long value, int start, int end, boolean spelled, boolean percent) {}
