package org.rapporteur.plugin.wordcloud.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The formats of texts that can be counted.
enum TextFormat {
    TEXT("txt"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml");

    private final List<String> endings;

    TextFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /// The format that a file's name tells.
    static Optional<TextFormat> of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /// All endings, for people.
    static String endings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(", .", ".", ""));
    }

    /// What a reader of the text sees of it, without code and link targets.
    String plain(String text) {
        return switch (this) {
            case TEXT -> text;
            case MARKDOWN -> HtmlText.plain(MarkdownText.plain(text));
            case HTML -> HtmlText.plain(text);
        };
    }
}
