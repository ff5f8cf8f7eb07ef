package org.rapporteur.plugin.wordcloud.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Word lists: words separated by spaces or line ends, `#` starts a comment.
final class WordFile {
    private WordFile() {}

    /// The words of a list of this plugin; none if there is no such list.
    static List<String> ofPlugin(String name) {
        try (var in = WordFile.class.getResourceAsStream(name)) {
            return in == null
                    ? List.of()
                    : words(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String text) {
        return text.lines()
                .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                .flatMap(line -> Stream.of(line.split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
