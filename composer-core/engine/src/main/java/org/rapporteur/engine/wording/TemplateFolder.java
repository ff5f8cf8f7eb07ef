package org.rapporteur.engine.wording;

import java.util.Optional;
import java.util.function.Function;

/// A place where templates are looked up.
///
/// @param prefix what stands before a template's name in positions: `templates/`
/// @param reader gives the text of a template by its file name, if there is one
public record TemplateFolder(String prefix, Function<String, Optional<String>> reader) {
    Optional<String> text(String file) {
        return reader.apply(file);
    }

    String shown(String file) {
        return prefix + file;
    }
}
