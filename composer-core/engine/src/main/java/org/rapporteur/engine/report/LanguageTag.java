package org.rapporteur.engine.report;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Language codes (BCP 47) of languages and regions that exist (ISO 639, ISO 3166).
public final class LanguageTag {
    private static final Map<String, String> SLIPS =
            Map.of("UK", "GB", "SU", "RU", "EN", "GB", "EL", "GR");

    private LanguageTag() {}

    /// The language of a code; nothing where there is no such language or region.
    public static Optional<Locale> parse(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            return isKnown(locale) ? Optional.of(locale) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(Locale locale) {
        var region = locale.getCountry();
        return isLanguage(locale.getLanguage())
                && (region.isEmpty()
                        || region.length() == 3
                        || List.of(Locale.getISOCountries()).contains(region));
    }

    private static boolean isLanguage(String code) {
        return code.length() == 3 || List.of(Locale.getISOLanguages()).contains(code);
    }

    /// The code that was probably meant: `en-GB` for `en_UK`, `fr` for `French`.
    public static Optional<String> meant(String text) {
        var tag = text.strip().replace('_', '-');
        if (parse(tag).isPresent()) {
            return Optional.of(tag);
        }
        int dash = tag.indexOf('-');
        if (dash > 0) {
            var region = tag.substring(dash + 1).toUpperCase(Locale.ROOT);
            var better = tag.substring(0, dash) + "-" + SLIPS.getOrDefault(region, region);
            return parse(better).isPresent() ? Optional.of(better) : Optional.empty();
        }
        return List.of(Locale.getISOLanguages()).stream()
                .filter(code ->
                        Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(tag))
                .findFirst();
    }
}
