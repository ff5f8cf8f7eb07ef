package org.rapporteur.section;

import org.rapporteur.data.Aliases;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.SameRows;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Document;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that a rule may look at.
///
/// ```java
/// for (var dataset : check.datasets()) {
///     if (dataset.count() == 0) {
///         check.report(
///                 Finding.advice("acme-empty", check.position(dataset), dataset.name() + " is empty")
///                         .withFix("leave it out"));
///     }
/// }
/// ```
public interface CheckRequest {
    /// The report, assembled: what is counted has its numbers, cross-references have their words.
    /// Walk it with [Document#all(Class)] and [org.rapporteur.document.Nodes], or read it with
    /// [Document#passages()].
    Document document();

    /// The datasets that could be read, in the order of report.yaml.
    List<Dataset> datasets();

    default Optional<Dataset> dataset(String name) {
        return datasets().stream().filter(dataset -> dataset.name().equals(name)).findFirst();
    }

    /// Where report.yaml lists a dataset.
    SourcePosition position(Dataset dataset);

    /// The datasets that report.yaml declares to hold the same rows (`same-as`).
    List<SameRows> sameRows();

    /// A vocabulary of the report folder, of the folders above it, or one of the tool's own:
    /// `un-regional-groups`.
    Optional<Vocabulary> vocabulary(String name);

    /// What `aliases.csv` says of names.
    Aliases aliases();

    /// What report.yaml says of terms, and what parent folders share.
    Map<String, String> glossary();

    /// The figure that a reference stands for, without its `$`: `contributions.count('region',
    /// 'WEOG')`, `report.issued`, `last_year`. Its value is plain: `5`, `2017-10-30`. Empty where
    /// there is no such figure.
    Optional<Datum> figure(String expression);

    /// The figures from elsewhere that report.yaml gives (`facts`), in its order.
    List<Datum> facts();

    ReportFiles files();

    /// Words in the report's language: the plugin's, and the tool's.
    Labels labels();

    /// Reports what is wrong. The finding has the rule's own id; it stands at the very words
    /// ([org.rapporteur.document.Passage#position(int)]) and quotes them; each side's facts are
    /// there with their places ([Finding#withFact(String, String, List)]); its fix can be pasted.
    void report(Finding finding);
}
