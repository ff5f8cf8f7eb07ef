package org.rapporteur.section;

import org.pf4j.ExtensionPoint;
import org.rapporteur.document.Block;

import java.util.List;
import java.util.Optional;

/// A kind of section that report.yaml can name. Implementations carry `@org.pf4j.Extension`, have a
/// public constructor without parameters, and keep no state.
///
/// ```java
/// @Extension
/// public final class Thanks implements Section<NoOptions> {
///     public String name() {
///         return "thanks";
///     }
///
///     public String description() {
///         return "Thanks all who took part.";
///     }
///
///     public Class<NoOptions> options() {
///         return NoOptions.class;
///     }
///
///     public List<Block> compose(NoOptions options, SectionRequest request) {
///         return List.of(Blocks.paragraph(Inlines.plain(request.labels().text("thanks"))));
///     }
/// }
/// ```
///
/// @param <O> a record whose components are described by [Option]
public interface Section<O extends Record> extends ExtensionPoint {
    /// The name in report.yaml, in kebab-case: `contributions-list`.
    String name();

    /// What it adds to a report, in one sentence for people.
    String description();

    Class<O> options();

    /// The dataset that the section uses unless report.yaml says `data:` beside it. Empty: it needs
    /// none.
    default Optional<String> dataset(O options) {
        return Optional.empty();
    }

    /// Columns without which the section cannot be composed; the engine checks them first. A
    /// pattern, `Q*`, asks for one column at least that matches.
    default List<String> requiredColumns(O options) {
        return List.of();
    }

    /// Composes the section. The same input gives the same blocks: no clock, no randomness, no
    /// files but those of the request. What is wrong with the input is reported to the request;
    /// what can be composed is returned all the same.
    ///
    /// @return the blocks; empty when there is nothing to show
    List<Block> compose(O options, SectionRequest request);
}
