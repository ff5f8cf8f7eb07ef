package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Watches whether a file writes accented letters in two ways: as one character, and as a letter
/// with a combining mark. The two look alike and are not the same to any other program. Cells are
/// read in the first form, so that it does no harm here.
final class AccentForms {
    private static final int SHOWN = 20;

    private boolean composed;
    private final List<Apart> apart = new ArrayList<>();

    private record Apart(String text, SourcePosition position) {}

    void see(String raw, Supplier<SourcePosition> position) {
        if (!Normalizer.isNormalized(raw, Normalizer.Form.NFC)) {
            if (apart.size() < SHOWN) {
                apart.add(new Apart(raw, position.get()));
            }
        } else if (!composed) {
            composed = !Normalizer.isNormalized(raw, Normalizer.Form.NFD);
        }
    }

    void report(Consumer<Finding> findings) {
        if (!composed) {
            return;
        }
        for (var cell : apart) {
            findings.accept(
                    Finding.warning(
                                    "confusable",
                                    cell.position(),
                                    "accents of this cell are characters of their own, those of"
                                            + " others are not: the same name would be two")
                            .quoting(CellText.shown(cell.text()))
                            .withFix("type the cell anew, or save the file in one form (NFC)"));
        }
    }
}
