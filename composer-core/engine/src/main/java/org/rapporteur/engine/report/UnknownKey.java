package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;

import java.util.Collection;
import java.util.stream.Collectors;

/// What to say of a key that does not exist.
final class UnknownKey {
    private static final int MOST_LISTED = 12;

    private UnknownKey() {}

    static Finding finding(YamlNode.Entry entry, Collection<String> right) {
        return finding(entry, "key", right);
    }

    /// @param what `key`, or `option of breakdown`
    static Finding finding(YamlNode.Entry entry, String what, Collection<String> right) {
        var unknown = "unknown " + what + " `" + entry.key() + "`";
        var nearest = NearestName.of(entry.key(), right);
        var message = nearest.map(n -> unknown + "; did you mean `" + n + "`?").orElse(unknown);
        var fix = nearest.map(n -> "write `" + n + "`").orElseGet(() -> withoutGuess(right));
        return Finding.error("unknown-key", entry.keyPosition(), message)
                .quoting(entry.key())
                .withFix(fix);
    }

    private static String withoutGuess(Collection<String> right) {
        if (right.isEmpty()) {
            return "delete it";
        }
        if (right.size() > MOST_LISTED) {
            return "delete it; `rapporteur schema` lists the keys";
        }
        return "use one of "
                + right.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                + ", or delete it";
    }
}
