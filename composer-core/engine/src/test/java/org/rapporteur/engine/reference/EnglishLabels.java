package org.rapporteur.engine.reference;

import org.rapporteur.section.Gender;
import org.rapporteur.section.Labels;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Enough English for the tests of this package.
final class EnglishLabels implements Labels {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public Locale language() {
        return Locale.UK;
    }

    @Override
    public String text(String key, Object... arguments) {
        throw new IllegalArgumentException(key);
    }

    @Override
    public String plural(String key, long number, Object... arguments) {
        throw new IllegalArgumentException(key);
    }

    @Override
    public boolean has(String key) {
        return false;
    }

    @Override
    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    @Override
    public String percent(long percent) {
        return percent + "%";
    }

    @Override
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    @Override
    public String dates(LocalDate first, LocalDate last) {
        return DATE.format(first) + " – " + DATE.format(last);
    }

    @Override
    public String join(List<String> words) {
        return String.join(", ", words);
    }

    @Override
    public String words(long number, Gender gender) {
        return (number == 3 ? "three" : Long.toString(number)) + beside(gender);
    }

    @Override
    public String ordinal(long number, Gender gender) {
        return (number == 5 ? "fifth" : number + "th") + beside(gender);
    }

    private static String beside(Gender gender) {
        return gender == Gender.MASCULINE ? "" : ", " + gender.name().toLowerCase(Locale.ROOT);
    }
}
