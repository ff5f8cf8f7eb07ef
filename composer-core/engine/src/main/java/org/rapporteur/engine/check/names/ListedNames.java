package org.rapporteur.engine.check.names;

import org.rapporteur.data.Aliases;
import org.rapporteur.data.Dataset;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What one column of a dataset lists, to be compared with that of another dataset. Honorifics,
/// accents and the order of words do not count.
public final class ListedNames {
    private static final int SHOWN = 12;
    private final Map<String, Spelled> byKey = new LinkedHashMap<>();

    private ListedNames() {}

    public static ListedNames of(Dataset dataset, String column, NameParser parser) {
        var listed = new ListedNames();
        for (var row : dataset.rows()) {
            var raw = row.text(column);
            if (!raw.isEmpty()) {
                var name = parser.parse(raw, false);
                var place = row.position(column);
                listed.byKey.putIfAbsent(
                        key(name), new Spelled(name, raw, place, List.of(place), false));
            }
        }
        return listed;
    }

    private static String key(Name name) {
        return name.words().isEmpty()
                ? name.bare()
                : String.join(" ", name.words().stream().sorted().toList());
    }

    public int size() {
        return byKey.size();
    }

    /// How many names both have.
    public int common(ListedNames other) {
        return (int) byKey.keySet().stream().filter(other.byKey::containsKey).count();
    }

    /// Names that one of two lists lacks.
    ///
    /// @param inOne those that the first lacks
    /// @param inOther those that the second lacks
    public record Missing(List<Spelled> inOne, List<Spelled> inOther) {
        public Missing {
            inOne = List.copyOf(inOne);
            inOther = List.copyOf(inOther);
        }

        public boolean isEmpty() {
            return inOne.isEmpty() && inOther.isEmpty();
        }

        /// "2 are missing in contributions".
        public String words(String one, String other) {
            var parts = new ArrayList<String>();
            if (!inOther.isEmpty()) {
                parts.add(counted(inOther.size()) + " missing in " + other);
            }
            if (!inOne.isEmpty()) {
                parts.add(counted(inOne.size()) + " missing in " + one);
            }
            return String.join(", ", parts);
        }

        private static String counted(int number) {
            return number == 1 ? "1 is" : number + " are";
        }
    }

    /// What is missing where; two spellings of one name are not.
    public Missing compare(ListedNames other, Aliases aliases) {
        var here = only(other);
        var there = other.only(this);
        var both = new ArrayList<>(here);
        both.addAll(there);
        int split = here.size();
        var paired = new boolean[both.size()];
        new NameBlocks(both.stream().map(Spelled::name).toList())
                .forEachPair((a, b) -> {
                    boolean across = a < split && b >= split;
                    if (across
                            && !paired[a]
                            && !paired[b]
                            && areOne(both.get(a), both.get(b), aliases)) {
                        paired[a] = true;
                        paired[b] = true;
                    }
                });
        pairAliases(both, split, paired, aliases);
        return new Missing(
                unpaired(both, paired, split, both.size()), unpaired(both, paired, 0, split));
    }

    private List<Spelled> only(ListedNames other) {
        var only = new ArrayList<Spelled>();
        byKey.forEach((key, spelled) -> {
            if (!other.byKey.containsKey(key)) {
                only.add(spelled);
            }
        });
        return only;
    }

    private static boolean areOne(Spelled a, Spelled b, Aliases aliases) {
        return relation(a, b, aliases) != Aliases.Relation.DIFFERENT
                && Likeness.of(a.name(), b.name(), true).isPresent();
    }

    private static Aliases.Relation relation(Spelled a, Spelled b, Aliases aliases) {
        var byName = aliases.between(a.name().bare(), b.name().bare());
        return byName != Aliases.Relation.UNKNOWN ? byName : aliases.between(a.raw(), b.raw());
    }

    /// Names that look nothing alike and are one: for lists that one can look through.
    private static void pairAliases(
            List<Spelled> both, int split, boolean[] paired, Aliases aliases) {
        if (both.size() > 1000) {
            return;
        }
        for (int a = 0; a < split; a++) {
            for (int b = split; b < both.size() && !paired[a]; b++) {
                if (!paired[b]
                        && relation(both.get(a), both.get(b), aliases) == Aliases.Relation.SAME) {
                    paired[a] = true;
                    paired[b] = true;
                }
            }
        }
    }

    private static List<Spelled> unpaired(List<Spelled> both, boolean[] paired, int from, int to) {
        var rest = new ArrayList<Spelled>();
        for (int i = from; i < to; i++) {
            if (!paired[i]) {
                rest.add(both.get(i));
            }
        }
        return rest;
    }

    public static String words(List<Spelled> names) {
        var shown = names.stream().limit(SHOWN).map(Spelled::raw).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }

    public static List<SourcePosition> places(List<Spelled> names) {
        return names.stream().map(Spelled::first).toList();
    }
}
