package org.rapporteur.pdf.layout;

import java.util.List;

/// A finished page.
///
/// @param number from 1
/// @param strips what stands on it, in reading order
/// @param notes the lines at its foot; empty for none
/// @param finished tags of which nothing more follows
public record Page(int number, List<Placed> strips, List<Placed> notes, List<Tag> finished) {
    /// A strip at its place.
    ///
    /// @param y of its upper edge, from the upper edge of the sheet
    public record Placed(double y, Strip strip) {}
}
