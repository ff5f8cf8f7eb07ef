package org.rapporteur.engine.check.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Tells the language of a paragraph from its script, and in Latin script from its small words.
public final class LanguageGuess {
    /// A shorter text may be a title, or names.
    private static final int SHORTEST = 12;

    private static final Map<String, Set<String>> SMALL_WORDS = new TreeMap<>();

    static {
        put(
                "en",
                "the of and to in is was that for with on by are were be this which it from at as"
                        + " an has have not been will their");
        put(
                "fr",
                "le la les de des du et à un une est en que qui dans pour sur avec par au aux ce"
                        + " cette sont ont été pas plus leur il elle ne se");
        put(
                "es",
                "el la los las de del y que en un una es por con para se su sus al lo como más fue"
                        + " son han sobre este esta no ha");
        put(
                "pt",
                "o a os as de do da dos das e que em um uma é por com para se no na nos nas ao mais"
                        + " foi são não como seu sua");
        put(
                "it",
                "il lo la i gli le di del della dei e che in un una è per con si sono al alla non"
                        + " da nel nella più come questo");
        put(
                "de",
                "der die das und in den von zu mit ist des im für auf dem nicht ein eine als auch"
                        + " sind wurde bei nach werden sich");
        put(
                "nl",
                "de het een en van in op te dat is voor met zijn die aan niet er om bij door werd"
                        + " worden naar ook als uit");
    }

    private static void put(String language, String words) {
        SMALL_WORDS.put(language, new HashSet<>(List.of(words.split(" "))));
    }

    /// The language that a text is in, if it is another than the declared one.
    ///
    /// @param declared ISO 639-1: `en`
    public Optional<String> other(String text, String declared) {
        var script = script(text);
        if (script.isPresent() && !script.get().equals("Latin")) {
            var usual = language(script.get());
            return isWrittenIn(declared, script.get()) || usual.isEmpty()
                    ? Optional.empty()
                    : usual;
        }
        if (script.isEmpty()) {
            return Optional.empty();
        }
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        if (words.length < SHORTEST) {
            return Optional.empty();
        }
        var counts = new HashMap<String, Integer>();
        for (var word : words) {
            SMALL_WORDS.forEach((language, small) -> {
                if (small.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        int own = counts.getOrDefault(declared, 0);
        boolean hasWords = SMALL_WORDS.containsKey(declared);
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(declared))
                .filter(entry -> entry.getValue() * 4 >= words.length)
                .filter(entry -> hasWords ? entry.getValue() >= 3 * own : !isLatin(declared))
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /// The script of most letters; empty where letters are few.
    private static Optional<String> script(String text) {
        var counts = new TreeMap<String, Integer>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(family(Character.UnicodeScript.of(c)), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all < SHORTEST * 2
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(entry -> entry.getValue() * 10 >= all * 7)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static String family(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN -> "Latin";
            case CYRILLIC -> "Cyrillic";
            case ARABIC -> "Arabic";
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> "Han";
            case GREEK -> "Greek";
            default -> script.name();
        };
    }

    private static Optional<String> language(String script) {
        return switch (script) {
            case "Cyrillic" -> Optional.of("ru");
            case "Arabic" -> Optional.of("ar");
            case "Han" -> Optional.of("zh");
            case "Greek" -> Optional.of("el");
            default -> Optional.empty();
        };
    }

    private static boolean isLatin(String language) {
        return !Set.of(
                        "ru", "uk", "bg", "sr", "mk", "be", "kk", "mn", "ar", "fa", "ur", "zh",
                        "ja", "ko", "el", "he", "hi", "th", "ka", "hy")
                .contains(language);
    }

    private static boolean isWrittenIn(String language, String script) {
        return switch (script) {
            case "Cyrillic" ->
                    Set.of("ru", "uk", "bg", "sr", "mk", "be", "kk", "mn", "ky", "tg")
                            .contains(language);
            case "Arabic" -> Set.of("ar", "fa", "ur", "ps", "ku", "ug").contains(language);
            case "Han" -> Set.of("zh", "ja").contains(language);
            case "Greek" -> language.equals("el");
            default -> true;
        };
    }
}
