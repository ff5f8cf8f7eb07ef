package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;

/// A guess at what went wrong in a line.
///
/// @param line from 0
/// @param column where the trouble begins, from 0, in UTF-16 units of the line
/// @param corrected the line as it was probably meant
/// @param fix what to do; the corrected line is added where more than its indentation changes
record YamlSlip(int line, int column, String corrected, String message, String fix) {
    Finding finding(YamlLines lines) {
        var text = lines.line(line);
        int at = Math.min(column, text.length());
        boolean isSaid = corrected.isBlank() || corrected.strip().equals(text.strip());
        var shown = isSaid ? fix : fix + ": " + corrected.strip();
        return Finding.error(
                        "yaml-syntax", lines.position(line, text.codePointCount(0, at)), message)
                .quoting(text.substring(at).strip())
                .withFix(shown);
    }
}
