package org.rapporteur.plugin.participants;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Roles whose bearers stand before all others: facilitators, secretariat.
final class LeadingRoles {
    private final List<Pattern> words;

    LeadingRoles(List<String> words) {
        this.words = words.stream().map(LeadingRoles::pattern).toList();
    }

    /// The place of the first of the words that stand in the role, from 0; a great number if none
    /// does. Where one stands in another ("chair" in "co chair"), the longer counts.
    int place(String role) {
        var folded = folded(role);
        var found = new ArrayList<Find>();
        for (var place = 0; place < words.size(); place++) {
            var matcher = words.get(place).matcher(folded);
            while (matcher.find()) {
                found.add(new Find(place, matcher.start(), matcher.end()));
            }
        }
        return found.stream()
                .filter(find -> found.stream().noneMatch(find::isInside))
                .mapToInt(Find::place)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private record Find(int place, int start, int end) {
        boolean isInside(Find other) {
            return other.start <= start
                    && end <= other.end
                    && end - start < other.end - other.start;
        }
    }

    /// Whole words, `/` between those of one place: "chair" is neither in "chairperson" nor in
    /// "vice-chair". Scripts without blanks have no whole words.
    private static Pattern pattern(String words) {
        return Pattern.compile(
                Arrays.stream(words.split("/"))
                        .map(word -> wholeWord(folded(word)))
                        .collect(Collectors.joining("|")));
    }

    private static String wholeWord(String word) {
        var quoted = Pattern.quote(word);
        return word.codePoints().anyMatch(Character::isIdeographic)
                ? quoted
                : "(?<![\\p{L}\\p{N}-])" + quoted + "(?![\\p{L}\\p{N}])";
    }

    /// Without case and accents.
    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
