package org.rapporteur.section;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Words, numbers and dates in the report's language. A label is looked up in the report template,
/// then in the plugin's `META-INF/rapporteur/labels_LANGUAGE.properties`, then in its
/// `labels.properties`, then among the tool's own.
///
/// ```java
/// labels.text("thanks"); // "We thank"
/// labels.plural("count", 12); // "12 givers"
/// names.add(labels.number(1200) + ", " + labels.percent(40));
/// ```
public interface Labels {
    Locale language();

    /// The label of a key, with `{0}`, `{1}` … replaced.
    ///
    /// @throws IllegalArgumentException if there is no such label
    String text(String key, Object... arguments);

    /// The label of `key.one`, `key.few`, `key.many`, `key.two`, `key.zero` or `key.other`, as the
    /// language asks for the number (CLDR plural rules); `{0}` is the number, further arguments
    /// follow.
    String plural(String key, long number, Object... arguments);

    boolean has(String key);

    /// The title of a column: the label `column-stakeholder-group`, else the heading in the file; a
    /// heading that is a mere name becomes words: `due_date` → "Due date".
    default String title(Column column) {
        var key = "column-" + column.name().replace('_', '-');
        if (has(key)) {
            return text(key);
        }
        return column.heading().equals(column.name())
                ? opening(column.name().replace('_', ' '))
                : column.heading();
    }

    /// What the rows of a dataset are called: the label `noun-contributions` for what is called
    /// "contributions", else the dataset's own noun.
    default String nouns(Dataset dataset) {
        var plural = dataset.noun().plural();
        var key = "noun-" + plural.replace(' ', '-');
        return has(key) ? text(key) : plural;
    }

    /// Words as they open a line: "Contributions".
    default String opening(String words) {
        var end = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, end).toUpperCase(language()) + words.substring(end);
    }

    /// `1 234` in the way of the language.
    String number(long number);

    /// `1 234.5` in the way of the language, with all its decimals.
    default String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /// `40 %` in the way of the language.
    String percent(long percent);

    /// `27 October 2017` in the way of the language.
    String date(LocalDate date);

    /// `11–13 October 2017` in the way of the language.
    String dates(LocalDate first, LocalDate last);

    /// `A, B and C` in the way of the language.
    String join(List<String> words);

    /// A number in words: "twenty-five", in languages that the tool can spell (English, French,
    /// Spanish, Russian and Chinese, from 0 to 999,999); else its digits. Masculine.
    default String words(long number) {
        return words(number, Gender.MASCULINE);
    }

    /// The same beside a noun of a gender: "veintiuna" contribuciones. In the nominative.
    String words(long number, Gender gender);

    /// "fifth", or "5th" where the tool cannot spell it. Masculine.
    default String ordinal(long number) {
        return ordinal(number, Gender.MASCULINE);
    }

    /// The same beside a noun of a gender: "quinta" reunión. In the nominative; Arabic with its
    /// article.
    String ordinal(long number, Gender gender);
}
