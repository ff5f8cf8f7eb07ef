package org.rapporteur.plugin.wordcloud.corpus.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Word lists: words separated by spaces or line ends, `#` starts a comment.
public final class WordFile {
    private WordFile() {}

    /// The words of a list of this plugin; none if there is no such list.
    public static List<String> ofPlugin(String name) {
        try (var in = WordFile.class.getResourceAsStream(name)) {
            return in == null
                    ? List.of()
                    : words(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its lines without comments and empty ones.
    public static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public static List<String> words(String text) {
        return lines(text).stream()
                .flatMap(line -> Stream.of(line.split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
