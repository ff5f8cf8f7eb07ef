package org.rapporteur.engine.data;

import java.util.List;

/// A row as its file holds it.
///
/// @param cells not cleaned yet; may be fewer or more than the file has headings
record RawRow(List<String> cells, Places places) {
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
