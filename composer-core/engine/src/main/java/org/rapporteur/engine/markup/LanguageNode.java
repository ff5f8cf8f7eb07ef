package org.rapporteur.engine.markup;

import org.commonmark.node.CustomNode;

/// `[mots]{lang=fr}` in a Markdown text.
final class LanguageNode extends CustomNode {
    /// As written: nothing says yet that there is such a language.
    final String language;

    LanguageNode(String language) {
        this.language = language;
    }
}
