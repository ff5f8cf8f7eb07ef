package org.rapporteur.engine.wording;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Gender;

import java.util.Locale;

/// The numbers of one language in words, for those that it can spell.
interface SpelledNumbers {
    /// No number of these languages is spelled beyond it.
    long LARGEST = 999_999;

    /// Null where the language has no word for it here.
    @Nullable String cardinal(int number, Gender gender);

    /// Null where the language has no word for it here.
    @Nullable String ordinal(int number, Gender gender);

    static SpelledNumbers of(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> new EnglishNumbers();
            case "fr" -> new FrenchNumbers();
            case "es" -> new SpanishNumbers();
            case "ru" -> new RussianNumbers();
            case "zh" -> new ChineseNumbers();
            case "ar" -> new ArabicNumbers();
            default -> new Digits();
        };
    }

    /// A language whose words the tool does not know.
    final class Digits implements SpelledNumbers {
        @Override
        public @Nullable String cardinal(int number, Gender gender) {
            return null;
        }

        @Override
        public @Nullable String ordinal(int number, Gender gender) {
            return null;
        }
    }
}
