package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.wordcloud.corpus.words.WordFile;
import org.rapporteur.section.ReaderRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Lists of words that stand in report.yaml, or in a text file of the report folder that is named
/// there.
record WordLists(ReaderRequest request) {
    private static final String FILE = ".txt";

    /// The words of all entries.
    List<String> words(String option, List<String> entries) {
        return listed(option, entries, WordFile::words);
    }

    /// The lines of all entries.
    List<String> lines(String option, List<String> entries) {
        return listed(option, entries, WordFile::lines);
    }

    private List<String> listed(
            String option, List<String> entries, Function<String, List<String>> parse) {
        var listed = new ArrayList<String>();
        for (var entry : entries) {
            listed.addAll(entry.endsWith(FILE) ? file(option, entry, parse) : parse.apply(entry));
        }
        return listed;
    }

    private List<String> file(String option, String path, Function<String, List<String>> parse) {
        if (request.files().exists(path)) {
            return request.files().text(path).map(parse).orElse(List.of());
        }
        request.report(
                Finding.error(
                                "word-list-missing",
                                request.position(option),
                                "there is no file `" + path + "`")
                        .quoting(path)
                        .withFix("write the file's path as seen from the report folder"));
        return List.of();
    }
}
