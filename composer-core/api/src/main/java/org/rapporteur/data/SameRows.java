package org.rapporteur.data;

import org.rapporteur.finding.SourcePosition;

/// Two datasets that have to hold the same rows: `same-as: {data: contributions, by: contributor}`.
///
/// ```java
/// for (var same : check.sameRows()) {
///     check.dataset(same.dataset()).ifPresent(one -> names.add(one.name() + " by " + same.by()));
/// }
/// ```
///
/// @param by the column that rows are matched by
/// @param position where report.yaml says so
public record SameRows(String dataset, String other, String by, SourcePosition position) {}
