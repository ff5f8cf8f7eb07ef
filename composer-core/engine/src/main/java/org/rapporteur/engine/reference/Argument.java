package org.rapporteur.engine.reference;

/// What stands between the parentheses of a reference.
///
/// @param quoted whether it stood in quotes, which are taken off
record Argument(String text, boolean quoted) {
    /// With the quotes that every text may stand in.
    String written() {
        return text.contains("'") ? "\"" + text + "\"" : "'" + text + "'";
    }
}
