package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.engine.evidence.BoundFigure;
import org.rapporteur.engine.evidence.Evidence;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.pdf.Layout;
import org.rapporteur.pdf.PdfFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What became of a report folder: its findings, and the report itself where there is one.
public final class Composition {
    private final ReportFolder folder;
    private final String outputName;
    private final Verdict verdict;

    /// Not all that the report was made from: the options in report.yaml would hold the plugins.
    private final @Nullable Evidence evidence;

    private final @Nullable Document document;
    private final @Nullable Layout layout;
    private final SourceLines lines;
    private final Timings timings;
    private final List<FigureFile> drawings;

    Composition(
            ReportFolder folder,
            String outputName,
            Verdict verdict,
            @Nullable Evidence evidence,
            @Nullable Document document,
            @Nullable Layout layout,
            SourceLines lines,
            Timings timings,
            List<FigureFile> drawings) {
        this.folder = folder;
        this.outputName = outputName;
        this.verdict = verdict;
        this.evidence = evidence;
        this.document = document;
        this.layout = layout;
        this.lines = lines;
        this.timings = timings;
        this.drawings = List.copyOf(drawings);
    }

    public Verdict verdict() {
        return verdict;
    }

    /// The assembled document; nothing where report.yaml could not be read.
    public Optional<Document> document() {
        return Optional.ofNullable(document);
    }

    /// The data graphics of the report, in reading order.
    public List<FigureFile> drawings() {
        return drawings;
    }

    /// The figures bound to data, in the order in which they are printed; none where nothing could
    /// be composed. Only for a report without evidence of its own.
    public List<BoundFigure> figures() {
        if (evidence == null || document == null || layout == null) {
            return List.of();
        }
        return evidence.of(
                document.titleBlock(),
                document.body(),
                document.annexes(),
                layout.pagesOfFigures());
    }

    /// The report folder, as a baseline calls it.
    public String folderKey() {
        return folder.key();
    }

    /// Whether there is anything that could be written, errors or not.
    public boolean canBeWritten() {
        return layout != null;
    }

    /// 0 where nothing can be written.
    public int pages() {
        return layout == null ? 0 : layout.pageCount();
    }

    public int annexes() {
        return document == null ? 0 : document.annexes().size();
    }

    /// The report's name for its PDF: `summary-report.pdf`.
    public String outputName() {
        return outputName;
    }

    /// The lines that findings point to.
    public SourceLines lines() {
        return lines;
    }

    /// What is wrong with the written PDF: it is read back, and held against the document. For
    /// tests and the samples of plugins.
    ///
    /// @return one sentence each; empty for a sound one
    public List<String> faults(byte[] pdf) throws IOException {
        return layout == null ? List.of("there is no PDF") : layout.faults(pdf);
    }

    public Timings timings() {
        return timings;
    }

    /// Whether a file is one that the report is made from, so that it must not be written over.
    public boolean isInput(Path file) {
        try {
            var real = file.toRealPath();
            return real.startsWith(folder.path())
                    && Files.isRegularFile(real)
                    && !real.getFileName().toString().endsWith(".pdf");
        } catch (IOException _) {
            return false;
        }
    }

    /// Writes the PDF to a file, whole or not at all.
    public void write(Path file) throws IOException {
        OutputFile.write(file, this::write);
    }

    /// Writes the PDF.
    ///
    /// @throws IllegalStateException if there is nothing to write
    public void write(OutputStream out) throws IOException {
        var pages = layout;
        if (pages == null) {
            throw new IllegalStateException("nothing could be composed");
        }
        try {
            timings.measure(
                    "write",
                    () -> {
                        PdfFile.write(pages, out);
                        return true;
                    });
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
