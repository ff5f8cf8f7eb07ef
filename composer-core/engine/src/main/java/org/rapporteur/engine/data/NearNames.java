package org.rapporteur.engine.data;

import org.rapporteur.engine.report.NearestName;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What to say of the right names when one is wrong.
public final class NearNames {
    private static final int MOST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINTS = Pattern.compile("[-_\\s]+");

    private NearNames() {}

    /// The names that a wrong one was probably meant for, at most three, the nearest first; see
    /// [NearestName]. Accents and what joins words do not count either.
    public static List<String> of(String wrong, Collection<String> right) {
        var byKey = new LinkedHashMap<String, String>();
        right.forEach(name -> byKey.putIfAbsent(folded(name), name));
        var near = new ArrayList<String>();
        for (int i = 0; i < MOST; i++) {
            var next = NearestName.of(folded(wrong), byKey.keySet());
            next.map(byKey::remove).ifPresent(near::add);
        }
        return near;
    }

    /// How to mend it: "write `a` or `b`"; where nothing is near "use one of `a`, `b`, …"; empty
    /// where there is no right name.
    public static String fix(String wrong, Collection<String> right) {
        var near = of(wrong, right);
        if (!near.isEmpty()) {
            return "write "
                    + near.stream().map(NearNames::ticked).collect(Collectors.joining(" or "));
        }
        return right.isEmpty() ? "" : "use one of " + listed(right);
    }

    /// The names as "`a`, `b`, `c`"; after a dozen "…".
    public static String listed(Collection<String> names) {
        var some =
                names.stream().limit(12).map(NearNames::ticked).collect(Collectors.joining(", "));
        return names.size() > 12 ? some + ", …" : some;
    }

    /// Without accents, in lower case, words joined; a name of nothing else stays as it is.
    static String folded(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var folded = JOINTS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        return folded.isEmpty() ? name : folded;
    }

    private static String ticked(String name) {
        return "`" + name + "`";
    }
}
