package org.rapporteur.engine.report;

import java.util.List;
import java.util.stream.Collectors;

/// What the value of a key looks like: for the check of a file, and for the JSON Schema.
sealed interface Shape {
    /// What has to stand there, for people: `a day`.
    String words();

    record Words() implements Shape {
        @Override
        public String words() {
            return "text";
        }
    }

    record Whole(int least) implements Shape {
        @Override
        public String words() {
            return "a whole number of at least " + least;
        }
    }

    record Truth() implements Shape {
        @Override
        public String words() {
            return "true or false";
        }
    }

    record Choice(List<String> values) implements Shape {
        @Override
        public String words() {
            return values.stream().map(v -> "`" + v + "`").collect(Collectors.joining(", "));
        }
    }

    record Day() implements Shape {
        @Override
        public String words() {
            return "a day, year first";
        }
    }

    /// A day, or first and last day.
    record DayOrDays() implements Shape {
        @Override
        public String words() {
            return "a day, or first and last day, year first";
        }
    }

    record Language() implements Shape {
        @Override
        public String words() {
            return "a language code";
        }
    }

    /// A list; a single value stands for a list of one.
    record ListOf(Shape item) implements Shape {
        @Override
        public String words() {
            return "a list";
        }
    }

    /// Any names, all values alike.
    ///
    /// @param dataNames whether the names are of datasets, facts or columns
    record MapOf(Shape value, boolean dataNames) implements Shape {
        @Override
        public String words() {
            return "a list of `name: value`";
        }
    }

    /// @param shortForm the key that a bare text stands for; empty where there has to be a map
    /// @param isOpen whether further keys may stand there
    record Fields(List<Key> keys, String shortForm, boolean isOpen) implements Shape {
        public Fields {
            keys = List.copyOf(keys);
        }

        /// What a bare text has to be.
        ///
        /// @throws java.util.NoSuchElementException if there is no short form
        Shape shortShape() {
            return keys.stream()
                    .filter(key -> key.name().equals(shortForm))
                    .findFirst()
                    .orElseThrow()
                    .shape();
        }

        @Override
        public String words() {
            if (!shortForm.isEmpty() && shortShape() instanceof Choice choice) {
                return choice.words() + (isOpen ? ", or a map with options" : "");
            }
            var names =
                    keys.stream().map(key -> "`" + key.name() + "`").collect(Collectors.toList());
            return (shortForm.isEmpty() ? "" : "text, or ")
                    + "a map of "
                    + String.join(", ", names);
        }
    }

    /// A list of sections; what each may hold depends on what is installed.
    record Sections() implements Shape {
        @Override
        public String words() {
            return "a list of sections";
        }
    }
}
