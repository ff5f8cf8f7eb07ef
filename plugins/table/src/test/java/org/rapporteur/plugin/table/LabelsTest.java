package org.rapporteur.plugin.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.LabelFiles;

class LabelsTest {
    @Test
    void allLanguagesHaveAllLabels() {
        assertEquals("", LabelFiles.gaps(TableSection.class, "fr", "es", "ru", "ar", "zh"));
    }
}
