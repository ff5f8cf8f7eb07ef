package org.rapporteur.plugin.wordcloud.corpus.scan;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text, found in the simplest way: the whole text is segmented at once.
final class ReferenceWords {
    /// A run of printable ASCII characters that do not also stand around addresses.
    private static final Pattern RUN = Pattern.compile("[!-~&&[^()<>\\[\\]{}\",;'`|\\\\]]+");

    private static final Pattern IN_HAN =
            Pattern.compile("(?<=[\u4000-\u9FFF])\\r?\\n(?=[\u4000-\u9FFF])");

    private static final Pattern ADDRESS = Pattern.compile("@|://|(?i:www)\\.");

    private ReferenceWords() {}

    static List<String> of(String text, WordShape shape, List<String> terms) {
        var words = new ArrayList<String>();
        var joined = IN_HAN.matcher(withoutAddresses(text)).replaceAll("");
        var plain = Normalizer.normalize(joined, Normalizer.Form.NFC);
        new Terms(terms)
                .split(
                        plain,
                        (start, end) -> words.add(plain.substring(start, end)),
                        (start, end) -> segments(plain.substring(start, end), shape, words));
        return words;
    }

    private static String withoutAddresses(String text) {
        return RUN.matcher(text)
                .replaceAll(run -> {
                    var blank = " ".repeat(run.group().length());
                    var kept = Matcher.quoteReplacement(run.group());
                    return ADDRESS.matcher(run.group()).find() ? blank : kept;
                });
    }

    private static void segments(String text, WordShape shape, List<String> words) {
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            shape.words(text.substring(start, end), (word, from, to) -> words.add(word));
            start = end;
        }
    }
}
