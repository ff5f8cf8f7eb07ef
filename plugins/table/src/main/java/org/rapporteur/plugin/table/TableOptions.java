package org.rapporteur.plugin.table;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Option;

import java.util.List;

/// Options of [TableSection].
public record TableOptions(
        @Option(doc = "The dataset.", main = true, required = true, names = Option.Names.DATASET)
                String dataset,
        @Option(
                        doc =
                                "The columns, in order; by default all but addresses: url, e-mail,"
                                        + " telephone.",
                        names = Option.Names.COLUMN)
                List<String> show,
        @Option(
                        doc =
                                "The columns to order by, the first one first; -column for falling"
                                        + " order. Empty cells come last.",
                        names = Option.Names.COLUMN)
                List<String> order,
        @Option(
                        doc = "The column whose values gather the rows under a line of their own.",
                        names = Option.Names.COLUMN)
                @Nullable String group,
        @Option(doc = "Numbers the rows from 1.", byDefault = "false") boolean numbered,
        @Option(doc = "What stands where a cell is absent or not applicable.", byDefault = "---")
                String absent) {}
