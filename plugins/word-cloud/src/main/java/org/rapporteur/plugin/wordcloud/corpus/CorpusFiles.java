package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.wordcloud.corpus.scan.MalformedText;
import org.rapporteur.plugin.wordcloud.corpus.text.Encodings;
import org.rapporteur.plugin.wordcloud.corpus.text.Piece;
import org.rapporteur.plugin.wordcloud.corpus.text.TextFormat;
import org.rapporteur.plugin.wordcloud.corpus.text.TextFormat.Text;
import org.rapporteur.plugin.wordcloud.corpus.text.Unreadable;
import org.rapporteur.section.ReaderRequest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The files of a corpus, and the first thing that is wrong with each. Texts may be read by several
/// threads, each by one.
final class CorpusFiles {
    private final ReaderRequest request;
    private final List<CorpusFile> files = new ArrayList<>();
    private final Map<Integer, Wrong> wrong = new TreeMap<>();
    private final Set<Integer> closed = new HashSet<>();
    private final KeptTexts kept;

    /// @param piece number of the piece of the file
    private record Wrong(int piece, Finding finding) {}

    /// @param keeps whether texts will be read again
    CorpusFiles(String folder, ReaderRequest request, boolean keeps) {
        this.request = request;
        kept = new KeptTexts(keeps);
        for (var path : request.files().list(folder)) {
            TextFormat.of(path)
                    .ifPresentOrElse(
                            format -> files.add(new CorpusFile(files.size(), path, format)),
                            () -> request.report(otherType(path)));
        }
    }

    private Finding otherType(String path) {
        return Finding.warning(
                        "corpus-file-type",
                        request.position("corpus"),
                        "the words of `" + path + "` are not counted")
                .withFact("expected", "texts that end in " + TextFormat.endings())
                .withFix("save it as text, or move it out of the folder");
    }

    /// All texts that nothing is known to be wrong with.
    List<CorpusFile> readable() {
        synchronized (wrong) {
            return files.stream()
                    .filter(file -> !wrong.containsKey(file.number()))
                    .filter(file -> !closed.contains(file.number()))
                    .toList();
        }
    }

    /// Opens a text; where that is not possible, those who have the files report it.
    Text open(CorpusFile file) {
        var before = kept.of(file);
        if (before != null) {
            return before::forEach;
        }
        var opened = file.format().open(file.path(), request.files());
        if (opened.isEmpty()) {
            synchronized (wrong) {
                closed.add(file.number());
            }
        }
        return opened.orElse(pieces -> {});
    }

    /// Reads a text to its end, or to what is wrong with it.
    void read(CorpusFile file, Text text, Consumer<Piece> pieces) {
        var keeping = kept.keeping(file, pieces);
        try {
            text.read(keeping);
            keeping.end();
        } catch (Unreadable e) {
            add(file, 0, e.finding());
        } catch (IOException e) {
            add(file, 0, unreadable(file));
        }
    }

    private Finding unreadable(CorpusFile file) {
        return Finding.error(
                        "unreadable-file",
                        request.position("corpus"),
                        "`" + file.path() + "` cannot be read to its end")
                .quoting(file.path())
                .withFix("check that the disk is well and the file is still there");
    }

    /// Does something with a piece; a piece that is not UTF-8 is one thing more that is wrong.
    ///
    /// @param number of the piece, from 0
    void check(CorpusFile file, int number, Piece piece, Runnable work) {
        try {
            work.run();
        } catch (MalformedText e) {
            add(file, number, Encodings.malformed(file.path(), piece, e));
        }
    }

    private void add(CorpusFile file, int piece, Finding finding) {
        synchronized (wrong) {
            wrong.merge(
                    file.number(),
                    new Wrong(piece, finding),
                    (one, other) -> other.piece < one.piece ? other : one);
        }
    }

    /// What is wrong with the texts, in their order.
    List<Finding> findings() {
        synchronized (wrong) {
            return wrong.values().stream().map(Wrong::finding).toList();
        }
    }
}
