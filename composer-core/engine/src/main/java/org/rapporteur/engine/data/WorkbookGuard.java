package org.rapporteur.engine.data;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

/// Looks through a workbook before it is read: a small file can unpack to more than memory holds.
/// What counts is what really comes out of it, not what its directory says.
final class WorkbookGuard {
    static final int ENTRIES = 1_000;
    static final long ENTRY_BYTES = 64L << 20;
    static final long ALL_BYTES = 128L << 20;
    static final long RATIO = 200;

    /// Bytes up to which the ratio does not matter.
    private static final long SMALL = 1L << 20;

    /// Where in a part a document type declaration is looked for.
    private static final int PROLOG = 4_096;

    private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE");

    private final String file;
    private long all;

    private WorkbookGuard(String file) {
        this.file = file;
    }

    static void check(String file, ZipFile zip) throws IOException {
        new WorkbookGuard(file).checkAll(zip);
    }

    private void checkAll(ZipFile zip) throws IOException {
        int count = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            count++;
            if (count > ENTRIES) {
                throw refused("has more than " + ENTRIES + " parts");
            }
            check(zip, entry);
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        var chunk = new byte[1 << 16];
        try (var in = zip.getInputStream(entry)) {
            var prolog = in.readNBytes(PROLOG);
            checkProlog(entry, prolog);
            long size = prolog.length;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                checkSize(entry, size, packed);
            }
            all += size;
        }
    }

    private void checkSize(ZipArchiveEntry entry, long size, long packed) throws Unreadable {
        var name = CellText.shown(entry.getName());
        if (size > ENTRY_BYTES) {
            throw refused(name + " unpacks to more than " + (ENTRY_BYTES >> 20) + " MiB");
        }
        if (all + size > ALL_BYTES) {
            throw refused("unpacks to more than " + (ALL_BYTES >> 20) + " MiB");
        }
        if (size > SMALL && size / packed > RATIO) {
            throw refused(name + " unpacks to more than " + RATIO + " times its size");
        }
    }

    private void checkProlog(ZipArchiveEntry entry, byte[] prolog) throws Unreadable {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        var doctype = DOCTYPE.matcher(new String(prolog, StandardCharsets.ISO_8859_1));
        if (doctype.find()) {
            throw refused(
                    CellText.shown(entry.getName()) + " has a DOCTYPE, which no workbook needs");
        }
    }

    private Unreadable refused(String why) {
        return new Unreadable(
                Finding.error("unsafe-workbook", SourcePosition.of(file), file + " " + why)
                        .withFix("open it in a spreadsheet program and save it as a new .xlsx"));
    }
}
