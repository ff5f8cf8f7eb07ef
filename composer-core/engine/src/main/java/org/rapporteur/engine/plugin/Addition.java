package org.rapporteur.engine.plugin;

import org.rapporteur.data.Vocabulary;
import org.rapporteur.engine.report.Described;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.Check;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.Section;

import java.util.List;

/// What a plugin adds. It is asked what it is once, when it is installed: code of a plugin may say
/// something else each time, or nothing any more.
sealed interface Addition {
    record OfSection(Described about, Section<?> section) implements Addition {}

    /// @param endings of files, in lower case, without the dot
    record OfReader(Described about, List<String> endings, DatasetReader<?> reader)
            implements Addition {
        public OfReader {
            endings = List.copyOf(endings);
        }
    }

    record OfCheck(Described about, Severity severity, Check<?> check) implements Addition {}

    record OfVocabulary(Vocabulary vocabulary) implements Addition {}
}
