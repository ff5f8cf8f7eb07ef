package org.rapporteur.cli;

/// The command was called in a way that cannot work; the message says what to do instead.
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}
