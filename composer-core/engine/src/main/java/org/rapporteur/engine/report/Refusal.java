package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.nio.file.FileSystemException;

/// Why a path of the report folder is not read, and what to do about it.
record Refusal(String rule, String path, String message, String fix) {
    static Refusal ofForm(String path, String message, String fix) {
        return new Refusal("file-path", path, message, fix);
    }

    static Refusal outside(String path, String message) {
        return new Refusal(
                "outside-folder",
                path,
                message,
                "copy the file into the report folder and name it by its path there");
    }

    Finding at(SourcePosition position) {
        return Finding.error(rule, position, message).quoting(path).withFix(fix);
    }

    /// The refusal on its way through code that reads files.
    static final class Refused extends FileSystemException {
        final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.path(), null, refusal.message());
            this.refusal = refusal;
        }
    }
}
