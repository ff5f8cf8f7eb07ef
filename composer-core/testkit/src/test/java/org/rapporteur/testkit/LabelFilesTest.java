package org.rapporteur.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LabelFilesTest {
    @Test
    void aLanguageThatHasAllLabelsHasNoGaps() {
        assertEquals("", LabelFiles.gaps(LabelFilesTest.class, "fr"));
    }

    @Test
    void whatIsMissingOrPrintsSomethingElseIsNamed() {
        assertEquals(
                """
                labels_ru.properties: caption prints [{1}], in English [{0}, {1}]
                labels_ru.properties: no label none
                """,
                LabelFiles.gaps(LabelFilesTest.class, "ru"));
    }
}
