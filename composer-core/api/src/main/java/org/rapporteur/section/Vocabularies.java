package org.rapporteur.section;

import org.pf4j.ExtensionPoint;
import org.rapporteur.data.Vocabulary;

import java.util.List;

/// Code lists that a plugin brings, for columns to name: `columns: {topic: {vocabulary:
/// acme-topics}}`. A list of the same name in the report folder, or in a folder above it, replaces
/// one of a plugin; the tool's own lists cannot be replaced by a plugin. Implementations carry
/// `@org.pf4j.Extension` and have a public constructor without parameters.
///
/// ```java
/// @Extension
/// public final class Topics implements Vocabularies {
///     @Override
///     public List<Vocabulary> vocabularies() {
///         return List.of(
///                 Vocabulary.of(
///                         "acme-topics",
///                         Code.of("SEC", "Security").labelled("fr", "Sécurité"),
///                         Code.of("ACC", "Access").labelled("fr", "Accès")));
///     }
/// }
/// ```
public interface Vocabularies extends ExtensionPoint {
    /// The lists, each of a name in kebab-case that no other plugin has. Asked for once.
    List<Vocabulary> vocabularies();
}
