package org.rapporteur.pdf.layout;

/// Where a line ends.
///
/// @param end index after its last char
/// @param hyphen whether a hyphen is added there
/// @param ragged whether its spaces stay as they are in justified text: it ends in an address
record LineEnd(int end, boolean hyphen, boolean ragged) {
    LineEnd(int end) {
        this(end, false, false);
    }
}
