package org.rapporteur.engine.plugin;

import org.rapporteur.data.Vocabulary;
import org.rapporteur.engine.report.Described;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.Section;

/// What a plugin adds. It is asked what it is once, when it is installed: code of a plugin may say
/// something else each time, or nothing any more.
sealed interface Addition {
    record OfSection(Described about, Section<?> section) implements Addition {}

    record OfReader(Described about, DatasetReader<?> reader) implements Addition {}

    record OfVocabulary(Vocabulary vocabulary) implements Addition {}
}
