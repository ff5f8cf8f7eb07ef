package org.rapporteur.plugin.contributions;

import org.rapporteur.data.CellPart;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetColumn;
import org.rapporteur.data.Row;
import org.rapporteur.document.TableColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How a contributor is named: `Ms. Raquel Gatto / ISOC [Additional Report]`, the name a link where
/// there is an address.
final class Contributor {
    static final String NAME = "contributor";
    static final String ORGANIZATION = "organization";
    static final String NOTE = "note";
    static final String ADDRESS = "url";

    private Contributor() {}

    /// @param elsewhere columns that are printed already
    static DatasetColumn column(TableColumn head, Dataset dataset, Set<String> elsewhere) {
        var parts = new ArrayList<CellPart>();
        parts.add(linked(dataset, NAME));
        if (dataset.has(ORGANIZATION) && !elsewhere.contains(ORGANIZATION)) {
            parts.add(CellPart.aside(ORGANIZATION, "/ ", ""));
        }
        if (dataset.has(NOTE) && !elsewhere.contains(NOTE)) {
            parts.add(CellPart.aside(NOTE, "[", "]"));
        }
        return DatasetColumn.of(head, parts);
    }

    /// An organization that contributed without naming a person.
    static DatasetColumn organization(TableColumn head, Dataset dataset) {
        var parts = new ArrayList<CellPart>();
        parts.add(linked(dataset, ORGANIZATION));
        if (dataset.has(NOTE)) {
            parts.add(CellPart.aside(NOTE, "[", "]"));
        }
        return DatasetColumn.of(head, parts);
    }

    static boolean isOrganization(Row row) {
        return row.text(NAME).isEmpty() && !row.text(ORGANIZATION).isEmpty();
    }

    private static CellPart linked(Dataset dataset, String column) {
        return dataset.has(ADDRESS) ? CellPart.linked(column, ADDRESS) : CellPart.value(column);
    }

    static List<String> required() {
        return List.of(NAME);
    }
}
