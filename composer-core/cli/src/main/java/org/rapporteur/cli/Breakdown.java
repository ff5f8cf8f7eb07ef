package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.SafeText;

import java.io.IOException;
import java.io.PrintWriter;

/// What is said when the tool cannot go on: the machine fails it, or it has a defect.
final class Breakdown {
    private Breakdown() {}

    static void tell(Throwable error, PrintWriter err) {
        var failure = failure(error);
        if (failure != null) {
            tellFailure(failure, err);
            return;
        }
        err.println("rapporteur: a defect of the tool itself, not of your report");
        err.println("  " + error);
        for (var frame : error.getStackTrace()) {
            if (frame.getClassName().startsWith("org.rapporteur.")) {
                err.println("  in " + frame);
                break;
            }
        }
        err.println(
                "  please report it to those who maintain Rapporteur, with the command and the"
                        + " folder");
    }

    /// The input or output that failed, however deep; null where none did.
    private static @Nullable IOException failure(Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof IOException failure) {
                return failure;
            }
        }
        return null;
    }

    private static void tellFailure(IOException failure, PrintWriter err) {
        var cause = WriteFailure.of(failure).cause();
        if (!isOfFont(failure)) {
            err.println("rapporteur: a file cannot be read or written: " + cause);
            return;
        }
        var folder = SafeText.of(System.getProperty("java.io.tmpdir"));
        err.println("rapporteur: fonts cannot be unpacked into " + folder + ": " + cause);
        err.println(
                "  fix: free some space there, or name another folder:"
                        + " RAPPORTEUR_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
    }

    /// Java keeps a copy of each font that is drawn with in the folder for temporary files.
    private static boolean isOfFont(IOException failure) {
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("java.awt.Font")) {
                return true;
            }
        }
        return false;
    }
}
