package org.rapporteur.engine.check.names;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names that the datasets of a report hold, each spelling once.
public final class NameList {
    /// Spellings that are looked at; more are left alone, to keep within memory.
    public static final int MOST = 80_000;

    private static final int PLACES = 12;
    private static final Set<String> PERSONS =
            Set.of(
                    "name",
                    "contributor",
                    "speaker",
                    "author",
                    "chair",
                    "moderator",
                    "facilitator",
                    "rapporteur",
                    "owner",
                    "contact",
                    "person");
    private static final String ORGANIZATION = "organization";

    private final NameParser parser = new NameParser();
    private final Map<String, Entry> persons = new HashMap<>();
    private final Map<String, Entry> organizations = new HashMap<>();
    private final List<Entry> all = new ArrayList<>();
    private @Nullable List<Spelled> spellings;

    private static final class Entry {
        private final Name name;
        private final String raw;
        private final List<SourcePosition> places = new ArrayList<>(1);

        Entry(Name name, String raw) {
            this.name = name;
            this.raw = raw;
        }
    }

    public NameParser parser() {
        return parser;
    }

    /// The columns of a dataset that hold names.
    public static List<String> columns(Dataset dataset) {
        return dataset.columns().stream()
                .filter(column -> column.vocabulary() == null)
                .map(column -> column.name())
                .filter(column -> PERSONS.contains(column) || column.equals(ORGANIZATION))
                .toList();
    }

    public void add(Dataset dataset) {
        var columns = columns(dataset);
        if (columns.isEmpty()) {
            return;
        }
        for (var row : dataset.rows()) {
            for (var column : columns) {
                var raw = row.text(column);
                if (!raw.isEmpty()) {
                    add(raw, column.equals(ORGANIZATION), row.position(column));
                }
            }
            if (all.size() >= MOST) {
                return;
            }
        }
    }

    private void add(String raw, boolean organization, SourcePosition place) {
        var known = organization ? organizations : persons;
        var entry = known.get(raw);
        if (entry == null) {
            entry = new Entry(parser.parse(raw, organization), raw);
            known.put(raw, entry);
            all.add(entry);
        }
        if (entry.places.size() < PLACES) {
            entry.places.add(place);
        }
    }

    /// In the order in which they were found.
    public List<Spelled> spellings() {
        if (spellings == null) {
            spellings =
                    all.stream()
                            .map(entry ->
                                    new Spelled(
                                            entry.name,
                                            entry.raw,
                                            entry.places.getFirst(),
                                            entry.places,
                                            false))
                            .toList();
        }
        return spellings;
    }
}
