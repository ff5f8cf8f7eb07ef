package org.rapporteur.cli;

/// What the process says at its end.
final class ExitCode {
    /// Written, and no finding of severity error.
    static final int OK = 0;

    /// Errors were found.
    static final int ERRORS = 1;

    /// Wrong usage.
    static final int USAGE = 2;

    /// The tool failed: disk full, output not writable, a defect of its own.
    static final int FAILED = 3;

    private ExitCode() {}
}
