package org.rapporteur.section;

import org.pf4j.ExtensionPoint;
import org.rapporteur.data.Dataset;

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
}
