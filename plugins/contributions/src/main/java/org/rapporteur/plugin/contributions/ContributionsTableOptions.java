package org.rapporteur.plugin.contributions;

import org.rapporteur.section.Option;

import java.util.List;

/// Options of [ContributionsTableSection].
public record ContributionsTableOptions(
        @Option(
                        doc =
                                "The columns, in order; by default number, contributor,"
                                        + " stakeholder_group, region and submitted_as, as far as"
                                        + " they are there.",
                        main = true)
                List<String> show,
        @Option(doc = "Columns that show the code instead of the label.", byDefault = "region")
                List<String> codes,
        @Option(doc = "What stands where a cell is absent or not applicable.", byDefault = "---")
                String absent) {}
