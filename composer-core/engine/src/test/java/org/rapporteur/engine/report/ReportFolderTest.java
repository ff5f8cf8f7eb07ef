package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ReportFolderTest {
    @TempDir Path place;
    private Path folder;
    private final Reported reported = new Reported();

    @BeforeEach
    void makeFolder() throws IOException {
        Files.writeString(place.resolve("secret.txt"), "secret");
        folder = Files.createDirectories(place.resolve("meeting"));
        write("summary.md", "Text");
        write("data/participants.csv", "name\nAna\n");
    }

    @Test
    void isNamedLikeItsFolder() throws IOException {
        write("report.yaml", "title: X");
        assertEquals("meeting", ReportFolder.open(folder).name());
        var byFile = ReportFolder.open(folder.resolve("report.yaml"));
        assertEquals(folder.toRealPath(), byFile.path());
    }

    @Test
    void readsTextWithoutByteOrderMarkAndWithPlainLineEnds() throws IOException {
        write("a.md", "\uFEFFone\r\ntwo\rthree\n");
        assertEquals(Optional.of("one\ntwo\nthree\n"), files().text("a.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "data/../../secret.txt",
                "/etc/passwd",
                "C:/Windows/win.ini",
                "C:secret.txt",
                "//server/share/x",
                "\\\\server\\share\\x",
                "~/secret.txt",
                "..\\secret.txt",
                "file:///etc/passwd",
                "https://example.org/a.png",
                "jar:file:x!/y",
                "%2e%2e/secret.txt",
                "..%2fsecret.txt",
                "data/a.csv\0.png",
                "summary.md:stream",
                "data/../../meeting/summary.md",
                "CON",
                "data/nul.csv",
                " ",
                ""
            })
    void refusesPathsThatLeadOut(String path) {
        assertFalse(files().exists(path));
        assertTrue(files().bytes(path).isEmpty());
        assertEquals(1, reported.all().size());
        var finding = reported.all().get(0);
        assertTrue(
                List.of("outside-folder", "file-path").contains(finding.rule()), finding::toString);
        assertFalse(finding.fix().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ../secret.txt       | error[outside-folder] report.yaml:3:9: `../secret.txt` leaves the report folder; fix: copy the file into the report folder and name it by its path there
                    data\\a.csv          | error[file-path] report.yaml:3:9: `data\\a.csv` has a backslash; fix: write `data/a.csv`
                    https://a.org/b.png | error[file-path] report.yaml:3:9: `https://a.org/b.png` is a web address; nothing is fetched from a network; fix: save the file into the report folder and write its path
                    my%20data.csv       | error[file-path] report.yaml:3:9: `my%20data.csv` has a character written with `%`; fix: write the character itself, a space for `%20`
                    data                | error[file-path] report.yaml:3:9: `data` is a folder, not a file; fix: write the path of a file in it
                    data/participant.csv | error[missing-file] report.yaml:3:9: there is no file `data/participant.csv`; fix: write `data/participants.csv`
                    participants.csv    | error[missing-file] report.yaml:3:9: there is no file `participants.csv`; fix: write `data/participants.csv`
                    words.csv           | error[missing-file] report.yaml:3:9: there is no file `words.csv`; fix: add it to the report folder, or correct the path
                    """)
    void saysWhyAndHowToMend(String path, String finding) {
        assertTrue(files().bytes(path).isEmpty());
        assertEquals(finding, reported.toString());
    }

    @Test
    void readsPathsThatStayInside() {
        assertTrue(files().exists("data/../summary.md"));
        assertTrue(files().exists("./summary.md"));
    }

    @Test
    void followsLinksInsideOnly() throws IOException {
        Files.createSymbolicLink(folder.resolve("out.txt"), place.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), place);
        Files.createSymbolicLink(folder.resolve("in.md"), folder.resolve("summary.md"));
        assertTrue(files().text("out.txt").isEmpty());
        assertTrue(files().text("up/secret.txt").isEmpty());
        assertEquals(
                """
                error[outside-folder] report.yaml:3:9: `out.txt` is a link that leaves the report folder; fix: copy the file into the report folder and name it by its path there
                error[outside-folder] report.yaml:3:9: `up/secret.txt` is a link that leaves the report folder; fix: copy the file into the report folder and name it by its path there\
                """,
                reported.toString());
        assertEquals(Optional.of("Text"), files().text("in.md"));
        assertEquals(List.of("data/participants.csv", "in.md", "summary.md"), files().list(""));
    }

    @Test
    void refusesAFolderNextToItsOwnWithTheSameBeginning() throws IOException {
        Files.createDirectories(place.resolve("meeting-2"));
        Files.writeString(place.resolve("meeting-2/a.txt"), "other");
        Files.createSymbolicLink(folder.resolve("a.txt"), place.resolve("meeting-2/a.txt"));
        assertFalse(files().exists("a.txt"));
    }

    @Test
    void listsSortedAndWithoutHiddenFiles() throws IOException {
        write("corpus/b.txt", "");
        write("corpus/a/c.txt", "");
        write("corpus/.hidden", "");
        write("corpus/.git/config", "");
        write("corpus/~$open.docx", "");
        assertEquals(List.of("corpus/a/c.txt", "corpus/b.txt"), files().list("corpus/"));
        assertEquals("", reported.toString());
    }

    @Test
    void namesTheFolderThatWasMeant() throws IOException {
        write("corpus/b.txt", "");
        assertEquals(List.of(), files().list("corpse/"));
        assertEquals(
                "error[missing-file] report.yaml:3:9: there is no folder `corpse/`; fix: write"
                        + " `corpus/`",
                reported.toString());
    }

    @Test
    void findsAccentsHoweverTheSystemStoresThem() throws IOException {
        write("cafe\u0301.md", "Text");
        assertEquals(Optional.of("Text"), files().text("caf\u00e9.md"));
    }

    @Test
    void namesThePlaceOfAWrongByte() throws IOException {
        Files.write(
                folder.resolve("latin1.md"), "Title\nA 😀 café\n".getBytes(StandardCharsets.UTF_8));
        var bytes = Files.readAllBytes(folder.resolve("latin1.md"));
        var latin1 = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, latin1, 0, latin1.length);
        latin1[latin1.length - 2] = (byte) 0xE9;
        latin1[latin1.length - 1] = '\n';
        Files.write(folder.resolve("latin1.md"), latin1);
        assertTrue(files().text("latin1.md").isEmpty());
        assertEquals(
                "error[encoding] latin1.md:2:8: byte E9 is not UTF-8; it looks like `é`; fix: save"
                        + " the file as UTF-8",
                reported.toString());
    }

    @Test
    void knowsUtf16() throws IOException {
        Files.write(folder.resolve("a.md"), "\uFEFFText".getBytes(StandardCharsets.UTF_16LE));
        assertTrue(files().text("a.md").isEmpty());
        assertEquals(
                "error[encoding] a.md: the file is UTF-16; fix: save the file as UTF-8",
                reported.toString());
    }

    @Test
    void refusesLargeTexts() throws IOException {
        write("large.md", "x".repeat((4 << 20) + 1));
        assertTrue(files().text("large.md").isEmpty());
        assertEquals(
                "error[file-too-large] report.yaml:3:9: `large.md` is larger than 4 MiB, the most"
                        + " that a text may have; fix: make the file smaller or split it",
                reported.toString());
    }

    @Test
    void streamsLargeData() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("large.csv").toFile(), "rw")) {
            file.setLength(30L << 20);
        }
        try (var in = ReportFolder.open(folder).stream("large.csv")) {
            assertEquals(0, in.read());
        }
        try (var file = new RandomAccessFile(folder.resolve("large.csv").toFile(), "rw")) {
            file.setLength((512L << 20) + 1);
        }
        var refused =
                assertThrows(
                        FileSystemException.class,
                        () -> ReportFolder.open(folder).stream("large.csv"));
        assertEquals(
                "`large.csv` is larger than 512 MiB, the most that a data file may have",
                refused.getReason());
        assertThrows(NoSuchFileException.class, () -> ReportFolder.open(folder).stream("none.csv"));
    }

    @Test
    void opensWhereThereIsNoFolder() {
        var absent = ReportFolder.open(place.resolve("absent"));
        assertFalse(absent.files(SourcePosition.UNKNOWN, reported).exists("report.yaml"));
        assertEquals("absent", absent.name());
    }

    @Test
    void sharesParentsUpToTheRepository() throws IOException {
        var report = Files.createDirectories(place.resolve("repo/2017/bpf"));
        assertEquals(List.of(), ReportFolder.open(report).parents());
        Files.createDirectory(place.resolve("repo/.git"));
        var parents = ReportFolder.open(report).parents();
        assertEquals(List.of("../", "../../"), parents.stream().map(SharedFolder::prefix).toList());
        assertEquals(place.resolve("repo").toRealPath(), parents.get(1).path());
        Files.writeString(place.resolve("repo/aliases.csv"), "a,b");
        var shared = parents.get(1).files(SourcePosition.UNKNOWN, reported);
        assertTrue(shared.exists("aliases.csv"));
        assertFalse(shared.exists("../secret.txt"));
    }

    private ReportFiles files() {
        return ReportFolder.open(folder).files(SourcePosition.of("report.yaml", 3, 9), reported);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
