package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// Anything of a document that has a place in the report folder.
///
/// ```java
/// for (var node : Nodes.all(blocks, Node.class)) {
///     names.add(node.position().toString()); // "summary.md:12:1"
/// }
/// ```
public sealed interface Node permits Block, Inline {
    /// Where it was written; [SourcePosition#UNKNOWN] for what was computed.
    SourcePosition position();
}
