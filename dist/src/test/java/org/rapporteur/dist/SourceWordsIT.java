package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rapporteur.pdf.proof.Proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Nothing that somebody wrote gets lost between the files of a report folder and the ears of those
/// who listen to the PDF.
final class SourceWordsIT {
    static final List<String> EXAMPLES = Composing.EXAMPLES;

    /// The gallery counts its contributions, and lists none of them.
    static final List<String> LISTING =
            EXAMPLES.stream().filter(name -> !name.equals("gallery")).toList();

    /// What stands between the words of Markdown.
    private static final Pattern MARKS =
            Pattern.compile(
                    String.join(
                            "|",
                            "(?s)```.*?\n```",
                            "`[^`\n]+`",
                            "\\[\\^[^\\]]+]:?",
                            "]\\([^)]*\\)",
                            "^\\[[^\\]]+]: (?=http).*",
                            "]\\[[^\\]]*]",
                            "\\{[^{}]*}",
                            "\\$\\{?[a-z_]+(\\.[a-z_]+(\\('[^)]*'\\))?)*}?",
                            "<[^>]*>",
                            "^[ >]*([-*+]|\\d+[.)]|\\(?[A-Za-z]\\)) ",
                            "^[ >]*[|:-]+$",
                            "^ {4,}.*$",
                            "[*_|#>\\[\\]\\\\!]",
                            "\n *\n"),
                    Pattern.MULTILINE);

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void the_narrative_is_in_the_report(String example) throws IOException {
        var folder = Composing.example(example);
        var report = flowing(Proof.words(Composing.pdf(folder)));
        var lost = new ArrayList<String>();
        for (var file : files(folder, ".md")) {
            for (var piece : MARKS.split(Folders.read(file))) {
                var words = flowing(piece);
                if (!report.contains(words)) {
                    lost.add(file.getFileName() + ": " + words);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @FieldSource("LISTING")
    void all_names_are_in_the_report(String example) throws IOException {
        var folder = Composing.example(example);
        var report = flowing(Proof.words(Composing.pdf(folder)));
        var lost = new ArrayList<String>();
        for (var file : files(folder, ".csv")) {
            if (file.endsWith("words.csv")) {
                continue; // a cloud is a figure: those who cannot see it hear of its largest words
            }
            Folders.read(file)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .flatMap(cells -> Stream.of(cells).limit(2))
                    .map(cell -> flowing(cell.replaceAll("^\"|\"$", "")))
                    .filter(cell -> cell.codePoints().filter(Character::isLetter).count() > 3)
                    .filter(cell -> !report.contains(cell))
                    .forEach(cell -> lost.add(file.getFileName() + ": " + cell));
        }
        assertEquals(List.of(), lost);
    }

    private static List<Path> files(Path folder, String end) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> !file.endsWith("README.md"))
                    .filter(file -> !folder.relativize(file).startsWith("corpus")) // only counted
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without line ends, and with marks as they are typed.
    private static String flowing(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replace("---", "—")
                .replace("--", "–")
                .strip();
    }
}
