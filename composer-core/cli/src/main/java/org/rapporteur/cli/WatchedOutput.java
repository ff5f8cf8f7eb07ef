package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;

/// Standard output that remembers why it could not be written to: print streams do not tell.
final class WatchedOutput extends OutputStream {
    /// What shells say of a command whose reader has gone (128 + SIGPIPE).
    private static final int READER_GONE = 141;

    private final OutputStream out;
    private @Nullable IOException failure;

    WatchedOutput(OutputStream out) {
        this.out = out;
    }

    /// The exit code of a command that wrote here.
    ///
    /// @param exit what it would be otherwise
    int exit(int exit) {
        if (failure == null) {
            return exit;
        }
        var cause = WriteFailure.of(failure).cause();
        if (cause.equals("broken pipe")) {
            return READER_GONE;
        }
        System.err.println("rapporteur: standard output could not be written: " + cause);
        return ExitCode.FAILED;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }
}
