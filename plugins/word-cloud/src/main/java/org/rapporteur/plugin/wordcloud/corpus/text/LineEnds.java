package org.rapporteur.plugin.wordcloud.corpus.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that the lines of a printed text part: `cyber-` and `security` are put together again
/// where the text has `cybersecurity` elsewhere; else the hyphen is taken for the word's own, as in
/// `capacity-building`.
final class LineEnds {
    private static final Pattern PARTED =
            Pattern.compile("(\\p{L}{2,})[-\u2010\u00AD]\\R[ \\t]*(\\p{Ll}\\p{L}*)");

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final char SOFT = '\u00AD';

    private final Set<String> words = new HashSet<>();

    /// Learns the words of a page.
    void learn(String page) {
        var word = WORD.matcher(page);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    String mended(String page) {
        return PARTED.matcher(page)
                .replaceAll(parted -> {
                    var first = parted.group(1);
                    var rest = parted.group(2);
                    var isSoft = page.charAt(parted.end(1)) == SOFT;
                    return isSoft || words.contains((first + rest).toLowerCase(Locale.ROOT))
                            ? first + rest
                            : first + "-" + rest;
                });
    }
}
