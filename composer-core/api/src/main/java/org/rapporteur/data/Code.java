package org.rapporteur.data;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// One value of a vocabulary. Plugins make them with [#of], not with the constructor, which may
/// gain parameters.
///
/// ```java
/// Code.of("SEC", "Security").labelled("fr", "Sécurité");
/// ```
///
/// @param labels label by language (`fr`); the default label is under the empty key
/// @param notApplicable true for the value that says that no other applies
public record Code(String code, Map<String, String> labels, boolean notApplicable) {
    public Code {
        labels = Map.copyOf(labels);
    }

    /// A value with its default label.
    public static Code of(String code, String label) {
        return new Code(code, Map.of("", label), false);
    }

    /// The same value with a label in a further language: `labelled("fr", "Sécurité")`.
    public Code labelled(String language, String label) {
        var more = new HashMap<>(labels);
        more.put(language, label);
        return new Code(code, more, notApplicable);
    }

    /// The same value, saying that no other applies.
    public Code asNotApplicable() {
        return new Code(code, labels, true);
    }

    /// The label in a language, else the default one, else the code itself.
    public String label(Locale language) {
        var label = labels.get(language.getLanguage());
        return label != null ? label : labels.getOrDefault("", code);
    }
}
