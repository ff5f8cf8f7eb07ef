package org.rapporteur.plugin.wordcloud.corpus;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Option;

import java.util.List;

/// What report.yaml says of a corpus.
///
/// @param language BCP 47; empty: the report's
/// @param cap 0: as often as it is used
/// @param edits path of a table; null: none
public record CorpusOptions(
        @Option(
                        doc =
                                "Folder of the texts whose words are counted: txt, md, html, pdf,"
                                        + " docx.",
                        main = true,
                        required = true,
                        names = Option.Names.FOLDER)
                String corpus,
        @Option(doc = "How many words at most.", byDefault = "50", min = 1, max = 10_000) int max,
        @Option(doc = "How often a word has to be used to be taken.", byDefault = "2", min = 1)
                int minCount,
        @Option(
                        doc =
                                "How often a word counts at most in one text, so that a long one"
                                        + " does not dominate; 0: as often as it is used.",
                        byDefault = "0",
                        min = 0)
                int cap,
        @Option(
                        doc =
                                "Language of the texts, where it is not the report's; several where"
                                        + " they are mixed.")
                List<String> language,
        @Option(
                        doc =
                                "Words that are not counted, or a txt file of the folder that lists"
                                        + " them, one a line.")
                List<String> stopWords,
        @Option(
                        doc =
                                "Words that are counted as one where they follow each other:"
                                    + " `capacity building`; a txt file that lists them; `found`"
                                    + " for those that the texts show.")
                List<String> phrases,
        @Option(
                        doc =
                                "Table of words that are merged, split, displayed otherwise,"
                                        + " dropped, or a phrase.",
                        names = Option.Names.FILE)
                @Nullable String edits) {
    public CorpusOptions {
        language = List.copyOf(language);
        stopWords = List.copyOf(stopWords);
        phrases = List.copyOf(phrases);
    }

    /// The folder without a slash at its end.
    String folder() {
        return corpus.endsWith("/") ? corpus.substring(0, corpus.length() - 1) : corpus;
    }
}
