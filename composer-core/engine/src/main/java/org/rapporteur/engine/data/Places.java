package org.rapporteur.engine.data;

import org.rapporteur.finding.SourcePosition;

/// Where a row and its cells stand.
interface Places {
    SourcePosition row();

    /// Where a cell stands.
    ///
    /// @param index of the cell in its row, from 0; beyond the last cell the row's own position
    SourcePosition cell(int index);
}
