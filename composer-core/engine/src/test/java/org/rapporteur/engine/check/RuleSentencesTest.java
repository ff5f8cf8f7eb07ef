package org.rapporteur.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

final class RuleSentencesTest {
    @Test
    void every_rule_of_the_tool_has_a_sentence() {
        assertEquals(
                List.of(),
                RuleNames.all().stream().filter(rule -> RuleSentences.of(rule).isEmpty()).toList());
    }

    @Test
    void a_sentence_has_no_full_stop() {
        assertEquals(
                List.of(),
                RuleNames.all().stream()
                        .filter(rule -> RuleSentences.of(rule).orElse("").endsWith("."))
                        .toList());
        assertTrue(RuleSentences.of("acme-own").isEmpty());
    }
}
