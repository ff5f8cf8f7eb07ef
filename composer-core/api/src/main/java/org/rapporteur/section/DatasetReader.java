package org.rapporteur.section;

import org.pf4j.ExtensionPoint;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;

import java.util.List;

/// Turns something that is no table into a dataset: `words: {corpus: corpus/, max: 50}`.
/// Implementations carry `@org.pf4j.Extension`, have a public constructor without parameters, and
/// keep no state.
///
/// @param <O> a record whose components are described by [Option]
public interface DatasetReader<O extends Record> extends ExtensionPoint {
    /// The key of a dataset in report.yaml that calls this reader, which is also its main option:
    /// `corpus`.
    String key();

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
