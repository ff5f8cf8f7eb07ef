package org.rapporteur.testkit;

import org.rapporteur.engine.wording.LabelGaps;

/// The labels of a plugin in several languages.
///
/// ```java
/// assertEquals("", LabelFiles.gaps(ParticipantsSection.class, "fr", "es"));
/// ```
public final class LabelFiles {
    private static final String FOLDER = "/META-INF/rapporteur/";

    private LabelFiles() {}

    /// What English has and another language has not, one line a label: labels that are missing, or
    /// that print other arguments. Plural forms count as one label.
    public static String gaps(Class<?> plugin, String... languages) {
        var text = new IndentedText();
        var gaps = new LabelGaps(file -> ClassPathText.read(plugin, FOLDER + file));
        for (var language : languages) {
            gaps.of(language).forEach(gap -> text.labelled(gap.file(), gap.what()));
        }
        return text.toString();
    }
}
