package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;

/// Counts the bytes of a stream, and remembers its first failure: OpenPDF hides it behind failures
/// of its own.
final class Sink extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;
    private long count;

    Sink(OutputStream out) {
        this.out = out;
    }

    @Nullable IOException failure() {
        return failure;
    }

    /// Bytes written so far.
    long count() {
        return count;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
            count += length;
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }
}
