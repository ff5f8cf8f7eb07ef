package org.rapporteur.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.engine.report.CheckSettings;
import org.rapporteur.engine.report.CheckSettings.RuleSetting;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Map;

final class RuleNamesTest {
    @Test
    void aRuleThatIsMisspeltIsTold() {
        assertEquals(
                List.of("there is no rule `raw-htm`; did you mean `raw-html`?"),
                messages("raw-htm"));
    }

    @Test
    void aRuleOfAnotherPluginIsNobodysBusiness() {
        assertEquals(List.of(), messages("agenda-too-long"));
        assertEquals(List.of(), messages("raw-html"));
    }

    private static List<String> messages(String rule) {
        var rating = new RuleSetting(rule, null, SourcePosition.of("report.yaml", 3, 9));
        return new Judge(
                        new CheckSettings(List.of(rating), List.of(), List.of(), Map.of()), _ -> "")
                .judge(List.of()).open().stream().map(Finding::message).toList();
    }
}
