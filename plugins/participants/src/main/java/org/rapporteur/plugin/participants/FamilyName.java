package org.rapporteur.plugin.participants;

import org.rapporteur.data.Row;

/// The part of a name by which it is looked up: what the column `sort` says; else what stands
/// before a comma ("Perez, Carla"); else the last word, particles such as "van" and "de" left out.
final class FamilyName {
    private FamilyName() {}

    static String of(Row row) {
        var given = row.text("sort");
        return given.isEmpty() ? of(row.text("name")) : given;
    }

    static String of(String name) {
        var comma = name.indexOf(',');
        if (comma > 0) {
            return name.substring(0, comma).strip();
        }
        var words = name.strip();
        var last = words.length();
        while (last > 0 && !Character.isWhitespace(words.charAt(last - 1))) {
            last--;
        }
        return words.substring(last);
    }
}
