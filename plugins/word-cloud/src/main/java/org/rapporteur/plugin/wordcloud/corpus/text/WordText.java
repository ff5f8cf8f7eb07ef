package org.rapporteur.plugin.wordcloud.corpus.text;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamException;

/// The text of a Word document (`.docx`, ISO/IEC 29500), paragraph by paragraph, with its footnotes
/// and endnotes; without headers, comments and what was deleted. A small file can unpack to more
/// than memory holds: what counts is what really comes out of it, not what its directory says.
final class WordText {
    private static final Pattern DOCUMENT = Pattern.compile("word/document\\d*\\.xml");
    private static final Pattern NOTES = Pattern.compile("word/(footnotes|endnotes)\\d*\\.xml");

    private static final int ENTRIES = 10_000;
    private static final long PART_BYTES = 64L << 20;
    private static final long ALL_BYTES = 512L << 20;

    private final String file;
    private final Consumer<Piece> pieces;
    private long all;
    private boolean isTooMuch;

    private WordText(String file, Consumer<Piece> pieces) {
        this.file = file;
        this.pieces = pieces;
    }

    static void read(String file, byte[] bytes, Consumer<Piece> pieces) throws Unreadable {
        Disguise.checkWord(file, bytes);
        new WordText(file, pieces).read(bytes);
    }

    private void read(byte[] bytes) throws Unreadable {
        var isFound = false;
        var count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > ENTRIES) {
                    throw Refusals.unsafe(file, "has more than " + ENTRIES + " parts");
                }
                isFound |= part(entry, new Bounded(zip));
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw isTooMuch
                    ? Refusals.unsafe(file, "unpacks to more than " + (PART_BYTES >> 20) + " MiB")
                    : Refusals.damaged(file, "Word document");
        }
        if (count == 0) {
            throw Refusals.damaged(file, "Word document");
        }
        if (!isFound) {
            throw Refusals.wrongType(
                    file, "no Word document", "save it as .docx, or give it its right name");
        }
    }

    /// Reads a part to its end, so that the next one is not unpacked unguarded.
    ///
    /// @return whether it is the document itself
    private boolean part(ZipEntry entry, Bounded in)
            throws IOException, XMLStreamException, Unreadable {
        var isDocument = DOCUMENT.matcher(entry.getName()).matches();
        if (isDocument) {
            new WordPart(file, Place.Kind.PARAGRAPH, pieces).read(in);
        } else if (NOTES.matcher(entry.getName()).matches()) {
            new WordPart(file, Place.Kind.NOTE, pieces).read(in);
        }
        in.transferTo(OutputStream.nullOutputStream());
        return isDocument;
    }

    /// A part of the file, as far as it may be long.
    private final class Bounded extends FilterInputStream {
        private long size;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            size += read;
            all += read;
            if (size > PART_BYTES || all > ALL_BYTES) {
                isTooMuch = true;
                throw new IOException("too much");
            }
        }

        /// The next part is read from the same stream.
        @Override
        public void close() {}
    }
}
