package org.rapporteur.plugin.wordcloud;

import org.rapporteur.data.Row;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of the dataset that hold a word and a count. What is wrong with the others is reported,
/// the first few one by one.
final class WordRows {
    private static final int REPORTED = 5;

    /// Counts beyond are no counts of words.
    private static final int MOST_DIGITS = 15;

    private final SectionRequest request;
    private final List<Finding> wrong = new ArrayList<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    WordRows(SectionRequest request) {
        this.request = request;
    }

    List<CloudWord> words() {
        request.data().rows().forEach(this::check);
        wrong.stream().limit(REPORTED).forEach(request::report);
        if (wrong.size() > REPORTED) {
            request.report(summary());
        }
        return rows.values().stream().map(WordRows::word).toList();
    }

    private static CloudWord word(Row row) {
        return new CloudWord(
                row.text("word"), Long.parseLong(row.text("count")), row.text("documents"));
    }

    private void check(Row row) {
        var word = row.text("word");
        if (word.isEmpty()) {
            wrong.add(
                    Finding.error("word-missing", row.position("word"), "the row has no word")
                            .withFix("write the word, or remove the row"));
        } else if (!isCount(row.text("count"))) {
            wrong.add(
                    Finding.error(
                                    "word-count",
                                    row.position("count"),
                                    "the count of `" + word + "` is not a whole number from 1")
                            .quoting(row.text("count"))
                            .withFact(
                                    "found",
                                    row.text("count").isEmpty()
                                            ? "an empty cell"
                                            : "`" + row.text("count") + "`")
                            .withFix("write the count in digits, such as 25"));
        } else if (rows.putIfAbsent(word, row) != null) {
            wrong.add(
                    Finding.error(
                                    "word-twice",
                                    row.position("word"),
                                    "the word `" + word + "` stands in two rows")
                            .quoting(word)
                            .withFact("first", "row " + rows.get(word).number())
                            .withFix("add up the counts in one row"));
        }
    }

    private Finding summary() {
        var more = wrong.size() - REPORTED;
        return Finding.error(
                        "word-rows",
                        request.position(),
                        more
                                + " more "
                                + (more == 1 ? "row" : "rows")
                                + " of `"
                                + request.data().name()
                                + "` cannot be shown")
                .withFix("give every row of `" + request.data().source() + "` a word and a count");
    }

    private static boolean isCount(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Long.parseLong(text) > 0;
    }
}
