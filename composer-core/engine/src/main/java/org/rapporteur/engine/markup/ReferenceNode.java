package org.rapporteur.engine.markup;

import org.commonmark.node.CustomNode;

/// `$contributions.count('region', 'WEOG')` in a Markdown text.
final class ReferenceNode extends CustomNode {
    /// As written.
    final String source;

    /// Without `$` and braces, on one line.
    final String expression;

    /// False when a bracket or brace is opened and never closed.
    final boolean closed;

    ReferenceNode(String source, String expression, boolean closed) {
        this.source = source;
        this.expression = expression;
        this.closed = closed;
    }
}
