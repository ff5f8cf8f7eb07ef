package org.rapporteur.section;

import org.rapporteur.data.Dataset;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that a section may touch while it is composed.
///
/// ```java
/// var names = new ArrayList<ListItem>();
/// request.data().rows().forEach(row -> names.add(Blocks.item(Inlines.plain(row.text("name")))));
/// var intro = request.markdown("sponsors.md");
/// ```
public interface SectionRequest {
    /// The section's id in this report: what cross-references call it.
    String id();

    /// Where report.yaml names the section.
    SourcePosition position();

    /// Where report.yaml sets an option, `min-count` for instance; else [#position()].
    SourcePosition position(String option);

    /// The section's dataset. Whether it is there and has the required columns has been checked.
    ///
    /// @throws IllegalStateException if the section needs no dataset
    Dataset data();

    /// Another dataset of the report.
    Optional<Dataset> dataset(String name);

    ReportFiles files();

    /// The last day of the meeting, else the day of the report; empty where report.yaml gives
    /// neither. What is said without a year is near it.
    Optional<LocalDate> day();

    Labels labels();

    Style style();

    /// Markdown of a file of the report folder as blocks; references are resolved, wrong ones
    /// reported.
    List<Block> markdown(String path);

    /// Writes the template `name.html.vm`: the report folder's own, else the report template's,
    /// else the plugin's in `META-INF/rapporteur/templates/`.
    ///
    /// @param values what the template may print: text, numbers, booleans,
    ///   [org.rapporteur.document.Datum]s, and lists and maps of these; keys are names of letters,
    ///   digits and `_`
    /// @param parts blocks that the template places with `<part name="…"/>`
    List<Block> wording(String name, Map<String, ?> values, Map<String, List<Block>> parts);

    /// The caption that report.yaml gives the section; else what `key` of the labels says.
    List<Inline> caption(String key, Object... arguments);

    void report(Finding finding);
}
