package org.rapporteur.data;

import java.util.Locale;
import java.util.Map;

/// One value of a vocabulary.
///
/// @param labels label by language (`fr`); the default label is under the empty key
/// @param notApplicable true for the value that says that no other applies
public record Code(String code, Map<String, String> labels, boolean notApplicable) {
    public Code {
        labels = Map.copyOf(labels);
    }

    /// The label in a language, else the default one, else the code itself.
    public String label(Locale language) {
        var label = labels.get(language.getLanguage());
        return label != null ? label : labels.getOrDefault("", code);
    }
}
