package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Code;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// The rows of a dataset that have a value of a vocabulary, counted.
///
/// @param rows where the first of them stand
public record Group(
        Dataset dataset,
        Column column,
        Code code,
        long count,
        long total,
        List<SourcePosition> rows) {
    public Group {
        rows = List.copyOf(rows);
    }

    static Group of(Dataset dataset, Breakdown breakdown, Code code) {
        var found =
                breakdown.groups().stream()
                        .filter(group -> group.code().equals(code.code()))
                        .findFirst();
        return new Group(
                dataset,
                breakdown.column(),
                code,
                found.map(Breakdown.Group::count).orElse(0L),
                breakdown.total(),
                found.map(Breakdown.Group::rows).orElse(List.of()));
    }

    /// The reference that counts it, without its `$`.
    public String expression() {
        return reference("count");
    }

    /// The reference that gives its share, without its `$`.
    public String shareExpression() {
        return reference("share");
    }

    private String reference(String figure) {
        return dataset.name() + "." + figure + "('" + column.name() + "', '" + code.code() + "')";
    }

    /// "5 rows of contributions with region WEOG".
    public String words() {
        return count
                + (count == 1 ? " row of " : " rows of ")
                + dataset.name()
                + " with "
                + column.name()
                + " "
                + code.code();
    }
}
