package org.rapporteur.engine.reference;

import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;

/// Places for people, those of one file together and lines that follow each other in one:
/// `data/contributions.csv:3, 11, 17–20`.
///
/// @param words empty where no place is known
/// @param count how many places are told
public record Places(String words, long count) {

    /// The places of rows, in their order.
    ///
    /// @param most how many pieces are told: lines, runs of lines, cells
    public static Places of(Origin.Rows rows, int most) {
        var listing = new Listing(most);
        var selected = rows.selection().get();
        for (var row : rows.dataset().rows()) {
            if (selected.test(row) && !listing.add(rows.place(row))) {
                break;
            }
        }
        return listing.places();
    }

    /// @param places in the order of their files; unknown ones are left out
    public static Places of(List<SourcePosition> places, int most) {
        var listing = new Listing(most);
        for (var place : places) {
            if (!listing.add(place)) {
                break;
            }
        }
        return listing.places();
    }

    private static final class Listing {
        private final int most;
        private final StringBuilder words = new StringBuilder();
        private final List<String> pieces = new ArrayList<>();
        private String file = "";
        private int told;
        private long count;

        /// The run of lines that may go on.
        private int first;

        private int last;

        Listing(int most) {
            this.most = most;
        }

        /// False where there is no room for it.
        boolean add(SourcePosition place) {
            if (!place.isKnown()) {
                return true;
            }
            if (!place.file().equals(file)) {
                endFile();
                file = place.file();
            }
            if (place.cell().isEmpty() && first > 0 && place.line() == last + 1) {
                last = place.line();
                pieces.set(pieces.size() - 1, first + "–" + last);
            } else if (told == most) {
                return false;
            } else {
                begin(place);
            }
            count++;
            return true;
        }

        private void begin(SourcePosition place) {
            boolean isLine = place.cell().isEmpty() && place.line() > 0;
            first = isLine ? place.line() : 0;
            last = first;
            told++;
            if (isLine) {
                pieces.add(Integer.toString(first));
            } else if (!place.cell().isEmpty()) {
                pieces.add(place.cell());
            }
        }

        private void endFile() {
            if (!file.isEmpty()) {
                words.append(words.isEmpty() ? "" : "; ").append(file);
                words.append(pieces.isEmpty() ? "" : ":").append(String.join(", ", pieces));
            }
            pieces.clear();
            first = 0;
        }

        Places places() {
            endFile();
            return new Places(words.toString(), count);
        }
    }
}
