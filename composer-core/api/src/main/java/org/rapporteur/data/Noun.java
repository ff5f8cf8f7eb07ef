package org.rapporteur.data;

/// What one row of a dataset is called, and what several are. Plugins make it with [#of].
///
/// ```java
/// Noun.of("contribution", "contributions");
/// ```
public record Noun(String singular, String plural) {
    public static Noun of(String singular, String plural) {
        return new Noun(singular, plural);
    }
}
