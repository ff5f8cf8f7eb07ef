package org.rapporteur.engine.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes names out of words: `SH Group` becomes `sh-group` or `sh_group`.
final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^[-_]+|[-_]+$");

    private Slug() {}

    /// @return lower-case letters, digits and the separator, a letter first
    static String of(String words, char separator) {
        var plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        var joined =
                OTHERS.matcher(plain.toLowerCase(Locale.ROOT))
                        .replaceAll(String.valueOf(separator));
        var slug = EDGES.matcher(joined).replaceAll("");
        return slug.isEmpty() || Character.isDigit(slug.charAt(0)) ? "n" + slug : slug;
    }
}
