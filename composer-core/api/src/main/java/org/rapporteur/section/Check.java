package org.rapporteur.section;

import org.pf4j.ExtensionPoint;
import org.rapporteur.finding.Severity;

/// A rule: it looks at a report that is composed and reports where its words, its data and the
/// report as a whole do not agree. The tool's own rules are written with it, too. Implementations
/// carry `@org.pf4j.Extension`, have a public constructor without parameters, and keep no state.
///
/// ```java
/// /// Says that a report of one forum calls nobody a "user".
/// @Extension
/// public final class UserWord implements Check<NoOptions> {
///     private static final Pattern WORD = Pattern.compile("\\busers?\\b");
///
///     public String rule() {
///         return "acme-user-word";
///     }
///
///     public String description() {
///         return "\"user\" where the house style says \"member of the community\"";
///     }
///
///     public Severity severity() {
///         return Severity.ADVICE;
///     }
///
///     public Class<NoOptions> options() {
///         return NoOptions.class;
///     }
///
///     public void check(NoOptions options, CheckRequest request) {
///         for (var passage : request.document().passages()) {
///             var word = WORD.matcher(passage.text());
///             while (word.find()) {
///                 if (passage.isWritten(word.start(), word.end())) {
///                     request.report(
///                             Finding.advice(rule(), passage.position(word.start()), "\"user\"")
///                                     .quoting(word.group())
///                                     .withFix("write `member of the community`"));
///                 }
///             }
///         }
///     }
/// }
/// ```
///
/// @param <O> a record whose components are described by [Option]; [NoOptions] for a rule that
///   cannot be set
public interface Check<O extends Record> extends ExtensionPoint {
    /// Id of the rule in kebab-case, under which all its findings are reported, and by which
    /// report.yaml switches it off, re-rates it and sets its options: `rules: {acme-user-word:
    /// off}`, `rules: {acme-user-word: {severity: error, …}}`. Ids of plugins begin with a name of
    /// their own, since no id can be taken twice.
    String rule();

    /// What it finds, in one sentence for people.
    String description();

    /// What its findings usually weigh; a single one may weigh less or more.
    Severity severity();

    Class<O> options();

    /// Looks at the report. It is not called when the rule is off. The same report gives the same
    /// findings, in the same order.
    void check(O options, CheckRequest request);
}
