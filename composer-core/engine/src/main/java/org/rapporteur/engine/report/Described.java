package org.rapporteur.engine.report;

import java.util.List;

/// A section, a dataset reader or a rule as its plugin describes it: the one source of what is
/// bound, checked, completed by editors, and told to people.
///
/// @param name what report.yaml calls it: `breakdown`, `corpus`
/// @param description one sentence
/// @param options in the order of the options record
public record Described(String name, String description, List<OptionShape> options) {
    public Described {
        options = List.copyOf(options);
    }

    /// @throws IllegalArgumentException if nobody could write the options; the message is for the
    ///   plugin's author
    public static Described section(
            String name, String description, Class<? extends Record> options) {
        var shapes = Options.describe(options);
        refuseTaken(shapes, Key.names(ReportKeys.SECTION), "every section");
        return new Described(name, description, shapes);
    }

    /// @throws IllegalArgumentException as in [#section(String, String, Class)]
    public static Described reader(
            String key, String description, Class<? extends Record> options) {
        var taken = Key.names(ReportKeys.DATASET);
        if (taken.contains(key)) {
            throw new IllegalArgumentException("its key " + key + " is a key of every dataset");
        }
        var shapes = Options.describe(options);
        refuseTaken(shapes, taken, "every dataset");
        return new Described(key, description, shapes);
    }

    /// @throws IllegalArgumentException as in [#section(String, String, Class)]
    public static Described rule(String id, String description, Class<? extends Record> options) {
        var shapes = Options.describe(options);
        refuseTaken(shapes, List.of("severity"), "every rule");
        return new Described(id, description, shapes);
    }

    /// An option that could only be set beside a key of the same name.
    private static void refuseTaken(List<OptionShape> shapes, List<String> taken, String whose) {
        for (var shape : shapes) {
            if (!shape.isMain() && taken.contains(shape.name())) {
                throw new IllegalArgumentException(
                        "`" + shape.name() + "` is a key of " + whose + "; name it otherwise");
            }
        }
    }
}
