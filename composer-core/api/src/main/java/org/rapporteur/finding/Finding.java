package org.rapporteur.finding;

import java.util.ArrayList;
import java.util.List;

/// One thing that is wrong, doubtful or worth knowing, where it stands, and how to mend it.
///
/// ```java
/// Finding.error("unknown-key", position, "unknown key `annexs`").withFix("write `annexes`");
/// ```
///
/// @param rule id of the rule in kebab-case; report.yaml switches and re-rates rules by it
/// @param message what is wrong, in one sentence without a full stop
/// @param quote the words of the source that it is about; may be empty
/// @param fix how to mend it, starting with a verb; may be empty
public record Finding(
        Severity severity,
        String rule,
        String message,
        SourcePosition position,
        String quote,
        List<Fact> facts,
        String fix) {

    public Finding {
        facts = List.copyOf(facts);
    }

    public static Finding error(String rule, SourcePosition position, String message) {
        return new Finding(Severity.ERROR, rule, message, position, "", List.of(), "");
    }

    public static Finding warning(String rule, SourcePosition position, String message) {
        return new Finding(Severity.WARNING, rule, message, position, "", List.of(), "");
    }

    public static Finding advice(String rule, SourcePosition position, String message) {
        return new Finding(Severity.ADVICE, rule, message, position, "", List.of(), "");
    }

    public Finding withFix(String howToMend) {
        return new Finding(severity, rule, message, position, quote, facts, howToMend);
    }

    public Finding withFact(String name, String value) {
        var more = new ArrayList<>(facts);
        more.add(new Fact(name, value));
        return new Finding(severity, rule, message, position, quote, more, fix);
    }

    /// The same finding with a fact that can be looked up. Its places are written behind its value:
    /// "5 rows (data/contributions.csv:3, 11, 17)".
    ///
    /// @param places unknown ones are left out
    public Finding withFact(String name, String value, List<SourcePosition> places) {
        var more = new ArrayList<>(facts);
        more.add(Fact.at(name, value, places));
        return new Finding(severity, rule, message, position, quote, more, fix);
    }

    public Finding quoting(String words) {
        return new Finding(severity, rule, message, position, words, facts, fix);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(other, rule, message, position, quote, facts, fix);
    }

    public Finding withPosition(SourcePosition other) {
        return new Finding(severity, rule, message, other, quote, facts, fix);
    }
}
