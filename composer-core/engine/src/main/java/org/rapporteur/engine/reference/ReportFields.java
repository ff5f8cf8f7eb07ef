package org.rapporteur.engine.reference;

import java.util.List;

/// The keys of report.yaml that `$report.` gives.
final class ReportFields {
    static final List<String> NAMES =
            List.of(
                    "title",
                    "subtitle",
                    "short_title",
                    "organization",
                    "series",
                    "number",
                    "symbol",
                    "place",
                    "date",
                    "issued",
                    "author",
                    "language");

    private ReportFields() {}
}
