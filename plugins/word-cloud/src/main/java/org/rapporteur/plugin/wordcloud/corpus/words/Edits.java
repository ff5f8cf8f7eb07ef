package org.rapporteur.plugin.wordcloud.corpus.words;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a report's file of words says: which words are one, which are not, how some are shown, and
/// which are left out. Words are in lower case, phrases with one space between their words.
public final class Edits {
    private final Map<String, Edit> merges = new LinkedHashMap<>();
    private final Map<String, Edit> splits = new LinkedHashMap<>();
    private final Map<String, Edit> displays = new LinkedHashMap<>();
    private final Map<String, Edit> drops = new LinkedHashMap<>();
    private final Map<String, Edit> phrases = new LinkedHashMap<>();

    /// What is done to a word.
    public enum Action {
        /// It is counted with another word, and shown as that one.
        MERGE,
        /// It is counted by itself, whatever it may be a form of.
        SPLIT,
        /// It is shown in the way that is given.
        DISPLAY,
        /// It is not counted, with all its forms.
        DROP,
        /// These words are counted as one where they follow each other.
        PHRASE
    }

    /// One line of the file.
    ///
    /// @param word in lower case
    /// @param as as it is written; empty where the action needs none
    /// @param target the same in lower case
    /// @param position of the word
    public record Edit(
            Action action, String word, String as, String target, SourcePosition position) {}

    /// Adds an edit.
    ///
    /// @return the edit of the same word that is there already; the new one is then not taken
    public @Nullable Edit add(Edit edit) {
        return of(edit.action).putIfAbsent(edit.word, edit);
    }

    private Map<String, Edit> of(Action action) {
        return switch (action) {
            case MERGE -> merges;
            case SPLIT -> splits;
            case DISPLAY -> displays;
            case DROP -> drops;
            case PHRASE -> phrases;
        };
    }

    /// What a word is merged with, if the file says so.
    @Nullable Edit merge(String word) {
        return merges.get(word);
    }

    /// The words that are merged in a circle, beginning with the first in the file; none where
    /// there is no circle.
    public List<Edit> circle() {
        for (var edit : merges.values()) {
            var way = new ArrayList<Edit>();
            @Nullable Edit next = edit;
            while (next != null && !way.contains(next)) {
                way.add(next);
                next = merges.get(next.target);
            }
            if (next != null) {
                return List.copyOf(way.subList(way.indexOf(next), way.size()));
            }
        }
        return List.of();
    }

    boolean splits(String word) {
        return splits.containsKey(word);
    }

    boolean drops(String word) {
        return drops.containsKey(word);
    }

    /// How a word is shown, if the file says so.
    @Nullable String display(String word) {
        var edit = displays.get(word);
        return edit == null ? null : edit.as;
    }

    /// All phrases that the file speaks of.
    public List<String> phrases() {
        var found = new ArrayList<>(phrases.keySet());
        for (var edit : all()) {
            found.add(edit.word);
            found.add(edit.target);
        }
        found.removeIf(word -> !word.contains(" "));
        return found.stream().distinct().toList();
    }

    /// Edits of words that are not used.
    public List<Edit> unused(Set<String> used) {
        return all().stream().filter(edit -> !used.contains(edit.word)).toList();
    }

    private List<Edit> all() {
        var all = new ArrayList<Edit>();
        for (var action : Action.values()) {
            all.addAll(of(action).values());
        }
        return all;
    }
}
