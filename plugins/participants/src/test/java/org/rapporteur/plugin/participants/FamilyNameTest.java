package org.rapporteur.plugin.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FamilyNameTest {
    @Test
    void isTheLastWordWithoutItsParticles() {
        assertEquals("Horenbeeck", FamilyName.of("Maarten van Horenbeeck"));
        assertEquals("Rivera", FamilyName.of("Carmen Valeria Solis Rivera"));
        assertEquals("王小明", FamilyName.of("王小明"));
    }

    @Test
    void standsBeforeAComma() {
        assertEquals("de Natris", FamilyName.of("de Natris, Wout"));
    }
}
