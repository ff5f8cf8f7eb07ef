package org.rapporteur.engine.check;

import org.rapporteur.section.Check;

import java.util.List;

/// The tool's own rules that look at a composed report. Other rules speak where a mistake comes to
/// light: in the readers of files, the assembler, the layout.
public final class RuleBook {
    private RuleBook() {}

    /// In the order of docs/rules.md.
    public static List<Check<?>> rules() {
        var reading = new Reading();
        return List.of(
                new StatedCount(reading),
                new TypedNumber(reading),
                new PartitionSum(reading),
                new AsOf(reading),
                new Quantifier(reading),
                new Ordinal(reading),
                new CountedNoun(reading),
                new ListMismatch(),
                new NameVariant(reading),
                new MissingValue(),
                new DuplicateRow(),
                new SubmitterKind(),
                new UnreferencedAnnex(reading),
                new StaleLabel(reading),
                new UndefinedAcronym(reading),
                new LinkWords(reading),
                new TextLanguage(reading),
                new Confusable(reading),
                new UnevenList(reading),
                new NoteMark(reading));
    }

    /// Whether a rule is one of the tool, wherever it speaks.
    public static boolean knows(String rule) {
        return RuleNames.all().contains(rule);
    }
}
