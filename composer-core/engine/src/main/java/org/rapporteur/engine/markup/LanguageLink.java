package org.rapporteur.engine.markup;

import org.commonmark.node.Link;
import org.jspecify.annotations.Nullable;

/// `[mots](https://example.org/){lang=fr}` in a Markdown text.
final class LanguageLink extends Link {
    /// As written: nothing says yet that there is such a language.
    final String language;

    LanguageLink(String destination, @Nullable String title, String language) {
        super(destination, title);
        this.language = language;
    }
}
