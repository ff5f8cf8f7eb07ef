package org.rapporteur.engine.data;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes names of columns from headings: `[a-z][a-z0-9_]*`.
final class ColumnNames {
    private static final List<String> STANDARD =
            List.of(
                    "name",
                    "role",
                    "organization",
                    "country",
                    "stakeholder_group",
                    "region",
                    "sort",
                    "honorific",
                    "number",
                    "contributor",
                    "url",
                    "submitted_as",
                    "note",
                    "word",
                    "count",
                    "documents",
                    "forms");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private ColumnNames() {}

    /// The name for a heading; `column_3` for one without a Latin letter or digit.
    ///
    /// @param number of the column in the file, from 1
    static String of(String heading, int number) {
        var slug = slug(heading);
        if (slug.isEmpty()) {
            return "column_" + number;
        }
        var joined = slug.replace("_", "").replace("organisation", "organization");
        for (var standard : STANDARD) {
            if (standard.replace("_", "").equals(joined)) {
                return standard;
            }
        }
        return Character.isDigit(slug.charAt(0)) ? "column_" + slug : slug;
    }

    static boolean isStandard(String name) {
        return STANDARD.contains(name);
    }

    static String slug(String heading) {
        var bare =
                MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD)).replaceAll("");
        var slug = OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("_");
        int start = slug.startsWith("_") ? 1 : 0;
        int end = slug.length() - (slug.length() > start && slug.endsWith("_") ? 1 : 0);
        return slug.substring(start, end);
    }
}
