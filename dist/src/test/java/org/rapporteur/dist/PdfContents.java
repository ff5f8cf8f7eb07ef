package org.rapporteur.dist;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What a PDF carries beside its pages.
final class PdfContents {
    private PdfContents() {}

    /// Everything that can be read as text: pages, strings, names, and all streams, decompressed.
    static String everything(Path file) {
        var all = new StringBuilder(PdfText.flowing(file));
        walk(
                file,
                object -> {
                    switch (object) {
                        case COSString string -> all.append('\n').append(string.getString());
                        case COSName name -> all.append('\n').append(name.getName());
                        case COSStream stream -> {
                            var bytes = bytes(stream);
                            all.append('\n').append(new String(bytes, StandardCharsets.UTF_8));
                            all.append('\n').append(new String(bytes, StandardCharsets.UTF_16BE));
                        }
                        default -> {}
                    }
                });
        return all.toString();
    }

    /// The attached files by name.
    static SortedMap<String, String> attachments(Path file) {
        var all = new TreeMap<String, String>();
        walk(
                file,
                object -> {
                    if (object instanceof COSDictionary specification
                            && specification.getCOSDictionary(COSName.EF)
                                    instanceof COSDictionary files
                            && files.getCOSStream(COSName.F) instanceof COSStream stream) {
                        all.put(
                                specification.getString(COSName.UF),
                                new String(bytes(stream), StandardCharsets.UTF_8));
                    }
                });
        return all;
    }

    private static void walk(Path file, Consumer<COSBase> visitor) {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var document = pdf.getDocument();
            for (var key : document.getXrefTable().keySet()) {
                walk(document.getObjectFromPool(key).getObject(), visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without what is an object of its own.
    private static void walk(@Nullable COSBase object, Consumer<COSBase> visitor) {
        if (object == null) {
            return;
        }
        visitor.accept(object);
        if (object instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(value -> walk(value, visitor));
        } else if (object instanceof COSArray array) {
            array.forEach(value -> walk(value, visitor));
        }
    }

    private static byte[] bytes(COSStream stream) {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
