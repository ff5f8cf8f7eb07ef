package org.rapporteur.plugin.charts.dates;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads dates as people write them, in the language of a report or in English: ISO 8601 days and
/// intervals, "3 November", "the 30th", "3–10 November", "first or second week of November", "by
/// mid-December", "3 November, or within a week", `tbd`.
///
/// The n-th week of a month is its days 7n-6 to 7n; early, mid and late are its days 1 to 10, 11 to
/// 20, and the rest. What lacks a year or month is as near to the day of the meeting as can be.
public final class FuzzyDates {
    private final List<DateWords> languages;
    private final @Nullable LocalDate near;

    /// @param near the day of the meeting; null where it is not known
    public FuzzyDates(Locale language, @Nullable LocalDate near) {
        boolean isEnglish = language.getLanguage().equals("en");
        var all = isEnglish ? List.of(language) : List.of(language, Locale.ENGLISH);
        this.languages = all.stream().map(DateWords::of).toList();
        this.near = near;
    }

    /// What cannot be read in the report's language is tried in English.
    public Reading read(String text) {
        var folded = DateWords.folded(text);
        if (folded.isEmpty()) {
            return new Reading.Undated();
        }
        var failures = new ArrayList<NotADate>();
        for (var words : languages) {
            try {
                return read(folded, words);
            } catch (NotADate e) {
                failures.add(e);
            }
        }
        return failures.getFirst().reading();
    }

    private Reading read(String folded, DateWords words) throws NotADate {
        var exact = IsoDates.read(folded);
        if (exact.isEmpty()) {
            exact = NumberDates.read(folded);
        }
        return exact.isPresent()
                ? new Reading.Dated(exact.get())
                : new DateParser(Tokens.of(folded, words), near).reading();
    }
}
