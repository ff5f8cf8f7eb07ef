package org.rapporteur.engine.plugin;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where plugins print to: the error stream, which they cannot close.
final class PluginOutput extends FilterOutputStream {
    private PluginOutput(OutputStream out) {
        super(out);
    }

    static PrintStream on(PrintStream people) {
        return new PrintStream(new PluginOutput(people), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
