package org.rapporteur.engine.check;

import org.rapporteur.data.Row;
import org.rapporteur.engine.check.names.NameParser;
import org.rapporteur.engine.data.CappedFindings;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.List;

/// A contribution on behalf of an organization that is not named, or of an individual with one.
final class SubmitterKind extends Rule<NoOptions> {
    private static final String KIND = "submitted_as";
    private static final String ORGANIZATION = "organization";
    private static final String CONTRIBUTOR = "contributor";

    SubmitterKind() {
        super(
                "submitter-kind",
                Severity.WARNING,
                "ORG without an organization, IND with one.",
                NoOptions.class);
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var names = new NameParser();
        for (var dataset : request.datasets()) {
            if (dataset.has(KIND) && dataset.has(ORGANIZATION)) {
                try (var capped = new CappedFindings(dataset.source(), request::report)) {
                    for (var row : dataset.rows()) {
                        check(row, names, capped);
                    }
                }
            }
        }
    }

    private void check(Row row, NameParser names, CappedFindings findings) {
        var kind = row.text(KIND);
        var organization = row.text(ORGANIZATION);
        var contributor = row.text(CONTRIBUTOR);
        if (kind.equals("ORG")
                && organization.isEmpty()
                && !contributor.isEmpty()
                && !names.mayBeOrganization(contributor)) {
            findings.accept(
                    finding(
                                    row.position(KIND),
                                    "%s contributed for an organization, which is not named"
                                            .formatted(contributor))
                            .quoting(kind)
                            .withFact("organization", "empty", List.of(row.position(ORGANIZATION)))
                            .withFix("name the organization, or write `IND`"));
        } else if (kind.equals("IND") && !organization.isEmpty()) {
            findings.accept(
                    finding(
                                    row.position(KIND),
                                    "%s contributed as an individual, and an organization is named"
                                            .formatted(contributor))
                            .quoting(kind)
                            .withFact(
                                    "organization",
                                    organization,
                                    List.of(row.position(ORGANIZATION)))
                            .withFix("write `ORG`, or leave the organization out"));
        }
    }
}
