package org.rapporteur.pdf.ink;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// What a file's identifier follows from: all its words and where they stand.
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /// A stream whose bytes are added on their way to another one.
    OutputStream along(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    void add(String words, double x, double y) {
        add(words);
        digest.update(ByteBuffer.allocate(16).putDouble(x).putDouble(y).flip());
    }

    /// 32 bytes; once.
    byte[] bytes() {
        return digest.digest();
    }
}
