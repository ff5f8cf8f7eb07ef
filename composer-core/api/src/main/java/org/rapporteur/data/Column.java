package org.rapporteur.data;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A column of a dataset. Readers make it with the factories below, not with the constructor, which
/// may gain parameters.
///
/// ```java
/// Column.text("q3").headed("Q3").coded(answers);
/// ```
///
/// @param name the name that sections and references use: `[a-z][a-z0-9_]*`
/// @param heading the heading in the file
/// @param vocabulary the values that it may hold; null where any text may stand
public record Column(String name, String heading, Type type, @Nullable Vocabulary vocabulary) {
    /// What the cells hold.
    public enum Type {
        TEXT,
        /// Plain decimal: `-12.5`.
        NUMBER,
        /// ISO 8601: `2017-10-27`.
        DATE
    }

    public static Column text(String name) {
        return new Column(name, name, Type.TEXT, null);
    }

    public static Column number(String name) {
        return new Column(name, name, Type.NUMBER, null);
    }

    /// Its cells hold days.
    public static Column date(String name) {
        return new Column(name, name, Type.DATE, null);
    }

    /// The same column with its heading in the file.
    public Column headed(String heading) {
        return new Column(name, heading, type, vocabulary);
    }

    /// The same column, whose cells hold codes of a vocabulary.
    public Column coded(Vocabulary vocabulary) {
        return new Column(name, heading, type, vocabulary);
    }

    /// What is printed for a stored text: the label of a code, else the text itself.
    public String label(String stored, Locale language) {
        if (vocabulary == null || stored.isEmpty()) {
            return stored;
        }
        return vocabulary.find(stored).map(code -> code.label(language)).orElse(stored);
    }

    /// Whether a stored text says *not applicable*.
    public boolean isNotApplicable(String stored) {
        return vocabulary != null && vocabulary.find(stored).map(Code::notApplicable).orElse(false);
    }
}
