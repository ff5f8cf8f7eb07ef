package org.rapporteur.engine.check.names;

import org.rapporteur.data.Dataset;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names that the datasets of a report hold, each spelling once.
public final class NameList {
    /// Spellings that are looked at; more are left alone, to keep within memory.
    public static final int MOST = 250_000;

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
    private final Map<String, Entry> bySpelling = new LinkedHashMap<>();

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
            if (bySpelling.size() >= MOST) {
                return;
            }
        }
    }

    private void add(String raw, boolean organization, SourcePosition place) {
        var key = (organization ? "o " : "p ") + raw;
        var entry = bySpelling.get(key);
        if (entry == null) {
            entry = new Entry(parser.parse(raw, organization), raw);
            bySpelling.put(key, entry);
        }
        if (entry.places.size() < PLACES) {
            entry.places.add(place);
        }
    }

    /// In the order in which they were found; an organization that is named as one and as a
    /// contributor is there once.
    public List<Spelled> spellings() {
        var byName = new LinkedHashMap<String, Entry>();
        for (var entry : bySpelling.values()) {
            var name = entry.name;
            var key = name.isOrganization() + " " + name.honorific() + " " + name.bare();
            var known = byName.putIfAbsent(key, entry);
            if (known != null && known.places.size() < PLACES) {
                known.places.addAll(
                        entry.places.stream().limit(PLACES - known.places.size()).toList());
            }
        }
        return byName.values().stream()
                .map(entry ->
                        new Spelled(
                                entry.name,
                                entry.raw,
                                entry.places.getFirst(),
                                entry.places,
                                false))
                .toList();
    }
}
