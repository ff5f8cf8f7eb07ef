package org.rapporteur.engine.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file that is named like a picture is instead.
///
/// @param what with its article
/// @param fix how to get a picture from it
record FileLooks(String what, String fix) {
    private static final int READ = 512;
    private static final String SAVE = "save it as PNG or JPEG";

    static FileLooks of(byte[] bytes) {
        if (bytes.length == 0) {
            return new FileLooks("empty", "copy the picture again");
        }
        var head = new String(bytes, 0, Math.min(bytes.length, READ), StandardCharsets.ISO_8859_1);
        var lower = head.stripLeading().toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return new FileLooks(
                    "a web page", "open its address in a browser, and save the picture itself");
        }
        return new FileLooks(picture(head, lower), SAVE);
    }

    private static String picture(String head, String lower) {
        if (head.startsWith("GIF8")) {
            return "a GIF";
        }
        if (head.startsWith("%PDF")) {
            return "a PDF";
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return "a WebP picture";
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return "a TIFF picture";
        }
        if (head.startsWith("ftyp", 4)) {
            return head.startsWith("avif", 8) ? "an AVIF picture" : "an HEIC photo or a film";
        }
        if (head.startsWith("jP", 4)) {
            return "a JPEG 2000 picture";
        }
        if (head.startsWith("BM")) {
            return "a BMP picture";
        }
        if (head.startsWith("\u00d7\u00cd\u00c6\u009a") || head.startsWith(" EMF", 40)) {
            return "a Windows metafile";
        }
        return lower.contains("<svg") ? "an SVG drawing" : "something else";
    }
}
