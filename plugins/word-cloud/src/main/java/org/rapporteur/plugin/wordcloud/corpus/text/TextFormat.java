package org.rapporteur.plugin.wordcloud.corpus.text;

import org.rapporteur.section.ReportFiles;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The formats of texts that can be counted.
public enum TextFormat {
    TEXT("txt"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml"),
    PDF("pdf"),
    WORD("docx");

    /// Bytes of a text that has to be in memory as a whole.
    private static final int LARGEST = 64 << 20;

    private static final int LARGEST_HTML = 16 << 20;

    private final List<String> endings;

    TextFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /// The format that a file's name tells.
    public static Optional<TextFormat> of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /// All endings, for people.
    public static String endings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(", .", ".", ""));
    }

    /// Opens a file. Why it cannot be opened is reported to those who have the files.
    ///
    /// @return the text, not yet read; empty where there is none
    public Optional<Text> open(String path, ReportFiles files) {
        return switch (this) {
            case MARKDOWN -> files.text(path).map(text -> pieces -> markdown(text, pieces));
            case TEXT -> files.stream(path).map(in -> pieces -> plain(path, in, pieces));
            case HTML -> files.stream(path).map(in -> of(path, in, LARGEST_HTML, TextFormat::html));
            case PDF -> files.stream(path).map(in -> of(path, in, LARGEST, PdfText::read));
            case WORD -> files.stream(path).map(in -> of(path, in, LARGEST, WordText::read));
        };
    }

    /// A text that has been opened. To be read once, by whatever thread.
    @FunctionalInterface
    public interface Text {
        /// Gives all its pieces, one after the other.
        void read(Consumer<Piece> pieces) throws IOException, Unreadable;
    }

    private interface Whole {
        void read(String path, byte[] bytes, Consumer<Piece> pieces) throws Unreadable;
    }

    private static Text of(String path, InputStream in, int largest, Whole whole) {
        return pieces -> {
            byte[] bytes;
            try (in) {
                bytes = in.readNBytes(largest + 1);
            }
            if (bytes.length > largest) {
                throw Refusals.tooLarge(path, largest >> 20);
            }
            whole.read(path, bytes, pieces);
        };
    }

    private static void plain(String path, InputStream in, Consumer<Piece> pieces)
            throws IOException, Unreadable {
        try (in) {
            PlainText.read(path, in, pieces);
        }
    }

    private static void markdown(String text, Consumer<Piece> pieces) {
        var plain = MarkdownText.plain(text);
        if (plain.indexOf('<') < 0 && plain.indexOf('&') < 0) {
            pieces.accept(Piece.of(plain, Place.line(1)));
        } else {
            HtmlText.read(plain, pieces);
        }
    }

    private static void html(String path, byte[] bytes, Consumer<Piece> pieces) throws Unreadable {
        HtmlText.read(HtmlBytes.decoded(path, bytes), pieces);
    }
}
