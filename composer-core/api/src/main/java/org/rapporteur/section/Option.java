package org.rapporteur.section;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Describes a component of an options record. The component `minCount` is written `min-count` in
/// report.yaml.
///
/// A component is a `String`, `int`, `boolean`, an enum (written in kebab-case), or a `List` of
/// `String` or enum. A `String` or enum without default is null when it is not given, unless it is
/// [#required()]; an `int` is then 0, a `boolean` false, a list empty. A list may also be written
/// as a single value.
///
/// ```java
/// record Options(
///         @Option(doc = "How many.", main = true, byDefault = "10", min = 1) int top,
///         @Option(doc = "A text above.", names = Option.Names.FILE) String preface) {}
/// ```
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {
    /// What it does, in one sentence for people.
    String doc();

    /// True for the one option that is the value beside the section's name: `- narrative:
    /// summary.md`.
    boolean main() default false;

    boolean required() default false;

    /// The default as it would be written in report.yaml; a list is written with commas.
    String byDefault() default "";

    /// What its values name.
    Names names() default Names.NOTHING;

    /// Words that people may look for among the values of a choice, and what there is instead.
    Instead[] instead() default {};

    /// Least value of a number.
    int min() default Integer.MIN_VALUE;

    /// Greatest value of a number.
    int max() default Integer.MAX_VALUE;

    /// What the value of an option names; the engine checks that it is there.
    enum Names {
        NOTHING,
        /// A file of the report folder.
        FILE,
        /// A folder of the report folder.
        FOLDER,
        /// A dataset of the report.
        DATASET,
        /// A column of the section's dataset.
        COLUMN,
        /// Columns of the section's dataset, each by its name or several by a pattern: `Q*`; for
        /// `Dataset.columns(pattern)`.
        COLUMNS
    }

    /// What a choice does not offer, and why.
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Instead {
        /// The words that are asked for: `pie`, `donut`.
        String[] of();

        /// The reason, as the end of a sentence: "`pie` is not offered: …".
        String because();

        /// What to do, starting with a verb.
        String fix();
    }
}
