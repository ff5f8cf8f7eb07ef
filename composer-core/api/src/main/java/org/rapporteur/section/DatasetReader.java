package org.rapporteur.section;

import org.pf4j.ExtensionPoint;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;

import java.util.List;

/// Reads a dataset from what the tool cannot read itself: a file of another format, or something
/// that is no table at all. report.yaml calls it by its key, `words: {corpus: corpus/, max: 50}`,
/// or by the ending of the file, `survey: data/survey.lsr`. Implementations carry
/// `@org.pf4j.Extension`, have a public constructor without parameters, and keep no state.
///
/// ```java
/// @Extension
/// public final class Lines implements DatasetReader<Lines.Options> {
///     public record Options(
///             @Option(doc = "The file.", main = true, required = true, names = Option.Names.FILE)
///                     String file) {}
///
///     @Override
///     public String key() {
///         return "lines";
///     }
///
///     @Override
///     public String description() {
///         return "Reads a text file, one row a line.";
///     }
///
///     @Override
///     public Class<Options> options() {
///         return Options.class;
///     }
///
///     @Override
///     public Dataset read(Options options, ReaderRequest request) {
///         var rows = new ArrayList<Row>();
///         for (var line : request.files().text(options.file()).orElse("").lines().toList()) {
///             int number = rows.size() + 1;
///             var position = SourcePosition.of(options.file(), number, 1);
///             rows.add(Datasets.row(number, Map.of("name", line), position));
///         }
///         var noun = Noun.of("line", "lines");
///         var columns = List.of(Column.text("name"));
///         return Datasets.listed(request.name(), options.file(), noun, columns, rows);
///     }
/// }
/// ```
///
/// @param <O> a record whose components are described by [Option]
public interface DatasetReader<O extends Record> extends ExtensionPoint {
    /// The key of a dataset in report.yaml that calls this reader, which is also its main option:
    /// `corpus`.
    String key();

    /// The endings of files that it reads, in lower case, without the dot: `lsr`. report.yaml may
    /// then name such a file as it names any other; the main option is its path. Endings that the
    /// tool reads itself are not asked for.
    default List<String> extensions() {
        return List.of();
    }

    /// What it reads, in one sentence for people.
    String description();

    Class<O> options();

    /// Reads the dataset. What is wrong is reported to the request; a dataset is returned all the
    /// same, if an empty one.
    Dataset read(O options, ReaderRequest request);

    /// Where a row of the dataset comes from, so that people can check it: for a word that was
    /// counted, each place where it is used. Empty where the reader cannot tell.
    ///
    /// @param row of the dataset that [#read] gives for the same options
    /// @param most quotations at most, from 1
    /// @return in the order of the sources
    default List<Quotation> quotations(O options, Row row, int most, ReaderRequest request) {
        return List.of();
    }
}
