package org.rapporteur.plugin.charts.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;

/// Read on 11 October 2017, a Wednesday.
class FuzzyDatesTest {
    private static final LocalDate MEETING = LocalDate.of(2017, 10, 11);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 September                            | 2017-09-15",
                "the 30th                                | 2017-09-30",
                "20th                                    | 2017-10-20",
                "3 November, or within a week            | 2017-11-03/2017-11-10",
                "3 November, or within a week of that date | 2017-11-03/2017-11-10",
                "first or second week of November        | 2017-11-01/2017-11-14",
                "1st or 2nd week of November 2017        | 2017-11-01/2017-11-14",
                "the third week of February 2018         | 2018-02-15/2018-02-21",
                "last week of November                   | 2017-11-24/2017-11-30",
                "2017-11-03                              | 2017-11-03",
                "2017-11                                 | 2017-11-01/2017-11-30",
                "2017-11-03/2017-11-10                   | 2017-11-03/2017-11-10",
                "2017-11-03/P1W                          | 2017-11-03/2017-11-10",
                "../2017-11-03                           | ../2017-11-03",
                "2017-11-03/..                           | 2017-11-03/..",
                "2017-W45                                | 2017-11-06/2017-11-12",
                "2018-Q1                                 | 2018-01-01/2018-03-31",
                "2018                                    | 2018-01-01/2018-12-31",
                "11 October 2017                         | 2017-10-11",
                "October 11, 2017                        | 2017-10-11",
                "Friday, 3 November                      | 2017-11-03",
                "Friday                                  | 2017-10-13",
                "3rd November                            | 2017-11-03",
                "Sept. 15                                | 2017-09-15",
                "3–10 November                           | 2017-11-03/2017-11-10",
                "November 3–10                           | 2017-11-03/2017-11-10",
                "3 or 4 November                         | 2017-11-03/2017-11-04",
                "30 October – 3 November                 | 2017-10-30/2017-11-03",
                "20 December to 5 January                | 2017-12-20/2018-01-05",
                "20 December 2017 - 5 January 2018       | 2017-12-20/2018-01-05",
                "between 3 and 10 November               | 2017-11-03/2017-11-10",
                "between 30 October and 3 November       | 2017-10-30/2017-11-03",
                "from 3 to 10 November                   | 2017-11-03/2017-11-10",
                "from 3 November                         | 2017-11-03/..",
                "3 November onwards                      | 2017-11-03/..",
                "after 3 November                        | 2017-11-04/..",
                "by 30 November                          | ../2017-11-30",
                "no later than 30 November 2017          | ../2017-11-30",
                "before 3 November                       | ../2017-11-02",
                "by the end of November                  | ../2017-11-30",
                "before the end of November              | ../2017-11-30",
                "by the end of the month                 | ../2017-10-31",
                "by the end of the year                  | ../2017-12-31",
                "end of 2018                             | 2018-09-01/2018-12-31",
                "early November                          | 2017-11-01/2017-11-10",
                "mid-November                            | 2017-11-11/2017-11-20",
                "late February 2018                      | 2018-02-21/2018-02-28",
                "first half of December                  | 2017-12-01/2017-12-15",
                "second half of 2018                     | 2018-07-01/2018-12-31",
                "November or December                    | 2017-11-01/2017-12-31",
                "December or January                     | 2017-12-01/2018-01-31",
                "November                                | 2017-11-01/2017-11-30",
                "Q4 2017                                 | 2017-10-01/2017-12-31",
                "fourth quarter of 2017                  | 2017-10-01/2017-12-31",
                "week of 30 October                      | 2017-10-30/2017-11-05",
                "week 45 2017                            | 2017-11-06/2017-11-12",
                "within two weeks                        | 2017-10-11/2017-10-25",
                "within 10 days of 3 November            | 2017-11-03/2017-11-13",
                "in two weeks                            | 2017-10-25",
                "next week                               | 2017-10-16/2017-10-22",
                "next month                              | 2017-11-01/2017-11-30",
                "tomorrow                                | 2017-10-12",
                "ongoing                                 | 2017-10-11/..",
                "15.09.2017                              | 2017-09-15",
                "25/10/2017                              | 2017-10-25",
                "10/25/2017                              | 2017-10-25",
            })
    void english(String text, String days) {
        assertEquals(days, read(text, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 novembre                                   | 2017-11-03",
                "1er novembre 2017                            | 2017-11-01",
                "le 30                                        | 2017-09-30",
                "première ou deuxième semaine de novembre     | 2017-11-01/2017-11-14",
                "3 novembre, ou dans la semaine qui suit      | 2017-11-03/2017-11-10",
                "du 3 au 10 novembre                          | 2017-11-03/2017-11-10",
                "entre le 3 et le 10 novembre                 | 2017-11-03/2017-11-10",
                "d’ici le 30 novembre                         | ../2017-11-30",
                "d’ici fin novembre                           | ../2017-11-30",
                "avant le 3 novembre                          | ../2017-11-02",
                "à partir du 3 novembre                       | 2017-11-03/..",
                "début novembre                               | 2017-11-01/2017-11-10",
                "mi-novembre                                  | 2017-11-11/2017-11-20",
                "début du mois de novembre                    | 2017-11-01/2017-11-10",
                "semaine du 30 octobre                        | 2017-10-30/2017-11-05",
                "2017-11-03/2017-11-10                        | 2017-11-03/2017-11-10",
                "by 30 November                               | ../2017-11-30",
                "3 November, or within a week                 | 2017-11-03/2017-11-10",
            })
    void french(String text, String days) {
        assertEquals(days, read(text, "fr"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 de noviembre de 2017                       | 2017-11-03",
                "el 30                                        | 2017-09-30",
                "segundo semestre de 2018                     | 2018-07-01/2018-12-31",
                "primera o segunda semana de noviembre        | 2017-11-01/2017-11-14",
                "3 de noviembre, o en el plazo de una semana  | 2017-11-03/2017-11-10",
                "del 3 al 10 de noviembre                     | 2017-11-03/2017-11-10",
                "hasta el 30 de noviembre                     | ../2017-11-30",
                "a más tardar el 30 de noviembre              | ../2017-11-30",
                "a mediados de noviembre                      | 2017-11-11/2017-11-20",
                "finales de noviembre                         | 2017-11-21/2017-11-30",
                "a partir del 3 de noviembre                  | 2017-11-03/..",
            })
    void spanish(String text, String days) {
        assertEquals(days, read(text, "es"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 15 сентября 2017 г.                    | 2017-09-15",
                "ru | с 3 по 10 ноября                        | 2017-11-03/2017-11-10",
                "ru | до 30 ноября                            | ../2017-11-30",
                "ru | первая или вторая неделя ноября         | 2017-11-01/2017-11-14",
                "ar | 3 نوفمبر 2017                           | 2017-11-03",
                "ar | حتى 30 نوفمبر                           | ../2017-11-30",
                "zh | 2017年11月3日                            | 2017-11-03",
                "zh | 11月3日                                  | 2017-11-03",
                "zh | 2017年11月                               | 2017-11-01/2017-11-30",
            })
    void other_languages(String language, String text, String days) {
        assertEquals(days, read(text, language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/10/2017     | can be two days | write 2017-10-12 or 2017-12-10",
                "31 November    | is no day of the calendar | correct the day",
                "2017-02-30     | is no day of the calendar | correct the day",
                "2017-11-10/2017-11-03 | ends before it begins | exchange the two days",
                "spring 2018    | names a season, which is another one in the other half of the"
                        + " world | name the months",
                "10:30          | is a time of day | write the day: a timeline shows days",
                "soonish        | cannot be read as a date because of `soonish` |"
                        + " write a day (2017-11-03), days (2017-11-03/2017-11-10), a month"
                        + " (2017-11), or `tbd` for none",
                "week 45        | names no week of a year | write 2017-W45, or its days",
            })
    void what_cannot_be_read_says_why(String text, String why, String fix) {
        var read = new FuzzyDates(Locale.UK, MEETING).read(text);
        assertEquals(new Reading.Unread(why, fix), read);
    }

    @Test
    void tbd_is_no_date() {
        for (var text : new String[] {"tbd", "TBA", "to be decided", ""}) {
            assertEquals("undated", read(text, "en"), text);
        }
    }

    @Test
    void without_a_day_of_the_meeting_a_date_has_a_year() {
        var dates = new FuzzyDates(Locale.UK, null);
        assertEquals(
                new Reading.Unread("names no year", "add it, or `date` to report.yaml"),
                dates.read("3 November"));
        assertEquals("2017-11-03", text(dates.read("3 November 2017")));
    }

    @Test
    void a_date_without_a_year_is_near_the_meeting() {
        var dates = new FuzzyDates(Locale.UK, LocalDate.of(2018, 1, 10));
        assertEquals("2017-12-20", text(dates.read("20 December")));
        assertEquals("2018-06-01", text(dates.read("1 June")));
    }

    @Test
    void a_month_without_a_year_is_the_next_one_or_not_long_past() {
        var dates = new FuzzyDates(Locale.UK, LocalDate.of(2024, 5, 6));
        assertEquals("2024-02-06", text(dates.read("6 February")));
        assertEquals("2025-02-05", text(dates.read("5 February")));
        assertEquals("2024-11-11/2024-11-20", text(dates.read("mid-November")));
        assertEquals("2024-12-18/2024-12-21", text(dates.read("18-21 December")));
        assertEquals("2024-02-29", text(dates.read("29 February")));
    }

    private static String read(String text, String language) {
        return text(new FuzzyDates(Locale.forLanguageTag(language), MEETING).read(text));
    }

    private static String text(Reading reading) {
        return switch (reading) {
            case Reading.Undated _ -> "undated";
            case Reading.Unread(var why, _) -> "unread: " + why;
            case Reading.Dated(var when) ->
                    when.first() != null && when.first().equals(when.last())
                            ? when.first().toString()
                            : text(when.first()) + "/" + text(when.last());
        };
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? ".." : day.toString();
    }
}
