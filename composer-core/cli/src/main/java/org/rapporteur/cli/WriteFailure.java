package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// Why a file could not be written, in words for people.
///
/// @param cause "no space left on device"
/// @param fix what to do about it
record WriteFailure(String cause, String fix) {

    static WriteFailure of(IOException error) {
        return of(error, "write elsewhere with -o FILE");
    }

    /// @param elsewhere how to write to another place
    static WriteFailure of(IOException error, String elsewhere) {
        return switch (error) {
            case AccessDeniedException _ ->
                    new WriteFailure(
                            "permission denied",
                            elsewhere + ", or mend the permissions of the folder");
            case NoSuchFileException _ -> new WriteFailure("there is no such folder", elsewhere);
            case FileAlreadyExistsException there ->
                    new WriteFailure(
                            SafeText.of(there.getFile()) + " is a file, not a folder", elsewhere);
            case FileSystemException system when system.getReason() != null ->
                    of(lowered(system.getReason()), elsewhere);
            default -> of(lowered(String.valueOf(error.getMessage())), elsewhere);
        };
    }

    private static WriteFailure of(String cause, String elsewhere) {
        return new WriteFailure(
                cause,
                cause.contains("space") || cause.contains("quota")
                        ? "free some space on the disk, or " + elsewhere
                        : elsewhere);
    }

    private static String lowered(String words) {
        return words.isEmpty()
                ? "unknown"
                : SafeText.of(words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }
}
