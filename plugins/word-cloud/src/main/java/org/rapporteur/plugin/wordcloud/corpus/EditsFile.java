package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;
import org.rapporteur.finding.Finding;
import org.rapporteur.plugin.wordcloud.corpus.phrase.PhraseText;
import org.rapporteur.plugin.wordcloud.corpus.words.Edits;
import org.rapporteur.plugin.wordcloud.corpus.words.Edits.Action;
import org.rapporteur.plugin.wordcloud.corpus.words.Edits.Edit;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;
import org.rapporteur.section.ReaderRequest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The table that says which words are one, which are not, how some are shown, and which are left
/// out: columns `do`, `word` and `as`.
final class EditsFile {
    private static final List<String> COLUMNS = List.of("do", "word", "as");

    private final ReaderRequest request;
    private final Language language;
    private final Edits edits = new Edits();

    private EditsFile(ReaderRequest request, Language language) {
        this.request = request;
        this.language = language;
    }

    /// @param language the one that the words are looked for in
    static Edits of(Dataset table, Language language, ReaderRequest request) {
        var file = new EditsFile(request, language);
        file.read(table);
        return file.edits;
    }

    /// All words that the table speaks of, as they are written.
    static List<String> words(Dataset table) {
        var words = new ArrayList<String>();
        for (var row : table.rows()) {
            words.add(row.text("word"));
            words.add(row.text("as"));
        }
        return words;
    }

    private void read(Dataset table) {
        var missing = COLUMNS.stream().filter(column -> !table.has(column)).toList();
        if (!missing.isEmpty()) {
            request.report(
                    Finding.error(
                                    "missing-column",
                                    request.position("edits"),
                                    "`"
                                            + table.source()
                                            + "` has no column `"
                                            + String.join("`, `", missing)
                                            + "`")
                            .withFix("give it the columns `do`, `word` and `as`"));
            return;
        }
        table.rows().forEach(this::read);
        var circle = edits.circle();
        if (!circle.isEmpty()) {
            request.report(inCircle(circle));
        }
    }

    private static Finding inCircle(List<Edit> circle) {
        var words = circle.stream().map(Edit::word).toList();
        return Finding.error(
                        "word-edit",
                        circle.getFirst().position(),
                        "`"
                                + words.getFirst()
                                + "` is merged in a circle: "
                                + String.join(", ", words))
                .quoting(words.getFirst())
                .withFix("remove one of the merges");
    }

    private void read(Row row) {
        var action = action(row.text("do"));
        var word = PhraseText.of(row.text("word"), language);
        if (action.isEmpty()) {
            request.report(unknownAction(row));
        } else if (word.isEmpty()) {
            request.report(
                    Finding.error("word-edit", row.position("word"), "there is no word to edit")
                            .withFix("write the word, or remove the row"));
        } else if (row.text("as").isEmpty() && needsAs(action.get())) {
            request.report(
                    Finding.error(
                                    "word-edit",
                                    row.position("as"),
                                    "`" + row.text("do") + "` needs a second word")
                            .withFix("write in the column `as` what `" + word + "` becomes"));
        } else {
            add(action.get(), word, row);
        }
    }

    private void add(Action action, String word, Row row) {
        var as = row.text("as");
        var earlier =
                edits.add(
                        new Edit(
                                action,
                                word,
                                as,
                                PhraseText.of(as, language),
                                row.position("word")));
        if (earlier != null) {
            request.report(
                    Finding.warning(
                                    "word-edit",
                                    row.position("word"),
                                    "`" + row.text("do") + "` of `" + word + "` stands twice")
                            .withFact("first", earlier.position().toString())
                            .withFix("remove one of the two"));
        }
    }

    private static boolean needsAs(Action action) {
        return switch (action) {
            case MERGE, DISPLAY -> true;
            case SPLIT, DROP, PHRASE -> false;
        };
    }

    private static Optional<Action> action(String text) {
        return Arrays.stream(Action.values())
                .filter(action -> name(action).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String name(Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }

    private static Finding unknownAction(Row row) {
        return Finding.error(
                        "word-edit",
                        row.position("do"),
                        row.text("do").isEmpty()
                                ? "it is not said what to do with the word"
                                : "`" + row.text("do") + "` is nothing that can be done to a word")
                .quoting(row.text("do"))
                .withFact(
                        "expected",
                        Arrays.stream(Action.values())
                                .map(EditsFile::name)
                                .collect(Collectors.joining(", ")))
                .withFix("write one of these in the column `do`");
    }

    /// Tells of edits that change nothing.
    ///
    /// @param used all words that are used, in lower case
    static void tellUnused(Edits edits, Set<String> used, ReaderRequest request) {
        for (var edit : edits.unused(used)) {
            request.report(
                    Finding.advice(
                                    "word-edit-unused",
                                    edit.position(),
                                    "no text has the word `" + edit.word() + "`")
                            .quoting(edit.word())
                            .withFix("remove the row, if that is so"));
        }
    }
}
