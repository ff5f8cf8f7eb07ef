package org.rapporteur.engine.reference;

import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Places for people, those of one file together and lines that follow each other in one:
/// `data/contributions.csv:3, 11, 17–20`.
public final class Places {
    private Places() {}

    /// @param places in the order of their files; unknown ones are left out
    public static String words(List<SourcePosition> places) {
        var byFile = new LinkedHashMap<String, List<SourcePosition>>();
        for (var place : places) {
            if (place.isKnown()) {
                byFile.computeIfAbsent(place.file(), _ -> new ArrayList<>()).add(place);
            }
        }
        var files = new ArrayList<String>();
        byFile.forEach((file, inside) -> {
            var named = named(inside);
            files.add(named.isEmpty() ? file : file + ":" + String.join(", ", named));
        });
        return String.join("; ", files);
    }

    private static List<String> named(List<SourcePosition> places) {
        var named = new ArrayList<String>();
        int first = 0;
        int last = 0;
        for (var place : places) {
            if (!place.cell().isEmpty()) {
                named.add(place.cell());
            } else if (place.line() > 0 && first > 0 && place.line() == last + 1) {
                last = place.line();
                named.set(named.size() - 1, first + "–" + last);
            } else if (place.line() > 0 && place.line() != last) {
                first = place.line();
                last = first;
                named.add(Integer.toString(first));
            }
        }
        return named;
    }
}
