package org.rapporteur.plugin.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.LabelFiles;

class LabelsTest {
    @Test
    void allLanguagesHaveAllLabels() {
        assertEquals("", LabelFiles.gaps(BreakdownSection.class, "fr", "es", "ru", "ar", "zh"));
    }
}
