package org.rapporteur.plugin.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class LeadingRolesTest {
    private final LeadingRoles roles =
            new LeadingRoles(List.of("chair/chairs", "co chair", "秘书处", "共同秘书处", "secrétariat"));

    @Test
    void aRoleHasThePlaceOfTheWordThatStandsInIt() {
        assertEquals(0, roles.place("Chair of the working group"));
        assertEquals(0, roles.place("CHAIRS"));
        assertEquals(4, roles.place("IGF Secretariat"));
        assertEquals(0, roles.place("Secretariat, chair"));
        assertEquals(Integer.MAX_VALUE, roles.place("Armchair expert"));
        assertEquals(Integer.MAX_VALUE, roles.place(""));
    }

    @Test
    void theLongerOfTwoWordsCounts() {
        assertEquals(1, roles.place("Co chair"));
        assertEquals(3, roles.place("论坛共同秘书处"));
        assertEquals(2, roles.place("论坛秘书处"));
    }
}
