package org.rapporteur.engine.data;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/// Reads a sheet of a workbook (`.xlsx`).
final class WorkbookTable {
    private final DatasetEntry entry;
    private final byte[] bytes;

    private WorkbookTable(DatasetEntry entry, byte[] bytes) {
        this.entry = entry;
        this.bytes = bytes;
    }

    static TableFile read(DatasetEntry entry, DatasetSource source, Consumer<Finding> findings)
            throws IOException {
        var file = entry.file();
        byte[] bytes;
        try (var in = source.open(file)) {
            bytes = in.readNBytes(DatasetLimits.WHOLE_FILE + 1);
        }
        if (bytes.length == 0) {
            throw new Unreadable(
                    Finding.error("empty-file", SourcePosition.of(file), file + " is empty")
                            .withFix("save the workbook again"));
        }
        if (bytes.length > DatasetLimits.WHOLE_FILE) {
            throw new Unreadable(
                    Finding.error(
                                    "unsafe-workbook",
                                    SourcePosition.of(file),
                                    file + " is larger than 64 MiB")
                            .withFix("save the sheet as CSV"));
        }
        var disguise = Disguise.ofWorkbook(file, ByteBuffer.wrap(bytes));
        if (disguise != null) {
            throw new Unreadable(disguise);
        }
        return new WorkbookTable(entry, bytes).read(findings);
    }

    private TableFile read(Consumer<Finding> findings) throws IOException {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            WorkbookGuard.check(entry.file(), zip);
            try (var workbook =
                    new ReadableWorkbook(
                            new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
                var sheet = sheet(workbook);
                var scan = SheetScan.of(zip, sheet.getName());
                return new SheetReader(entry, workbook.isDate1904(), scan, findings).read(sheet);
            }
        } catch (Unreadable e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(damaged());
        }
    }

    private Sheet sheet(ReadableWorkbook workbook) throws Unreadable {
        var name = entry.sheet();
        if (name == null) {
            return workbook.getFirstSheet();
        }
        var found = workbook.findSheet(name);
        if (found.isEmpty()) {
            var names = workbook.getSheets().map(Sheet::getName).toList();
            throw new Unreadable(
                    Finding.error(
                                    "missing-sheet",
                                    entry.position(),
                                    entry.file() + " has no sheet `" + CellText.shown(name) + "`")
                            .quoting(name)
                            .withFix(NearNames.fix(name, names)));
        }
        return found.get();
    }

    private Finding damaged() {
        return Finding.error(
                        "damaged-workbook",
                        SourcePosition.of(entry.file()),
                        entry.file() + " is damaged or cut off, or no workbook")
                .withFix("save or export it again");
    }
}
