package org.rapporteur.plugin.contributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.LabelFiles;

class LabelsTest {
    @Test
    void allLanguagesHaveAllLabels() {
        assertEquals(
                "", LabelFiles.gaps(ContributionsListSection.class, "fr", "es", "ru", "ar", "zh"));
    }
}
