package org.rapporteur.plugin.narrative;

import org.rapporteur.section.Option;

import java.util.List;

/// Options of [NarrativeSection].
public record NarrativeOptions(
        @Option(
                        doc = "The Markdown file, or several that follow one another.",
                        main = true,
                        required = true,
                        names = Option.Names.FILE)
                List<String> file,
        @Option(
                        doc =
                                "Numbers the paragraphs 1, 2, 3 through the whole narrative, across"
                                        + " headings and files.",
                        byDefault = "false")
                boolean numbered) {}
