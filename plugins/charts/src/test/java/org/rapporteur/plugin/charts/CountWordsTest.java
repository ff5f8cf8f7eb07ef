package org.rapporteur.plugin.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.Chart;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

import java.util.ArrayList;

/// What a chart says in words: never more than the data do.
class CountWordsTest {
    private static final String OPENING = "Bar chart: contributions by UN regional group, N = ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEOG 2, APG 1      | Western European and Others Group leads with 2 of 3 (67 %).",
                "WEOG 1, APG 1, AFG 1 | All 3 groups have 1 of 3 (33 %) each.",
                "WEOG 2, APG 2, AFG 1 | Asia Pacific Group and Western European and Others Group"
                        + " lead with 2 of 5 (40 %) each.",
                "WEOG 3             | Western European and Others Group has 3 of 3 (100 %).",
                "WEOG 1             | Western European and Others Group has 1 of 1 (100 %).",
                "--- 3              | Without a group: 3 of 3 (100 %).",
                "WEOG 1, --- 4      | Without a group: 4 of 5 (80 %). Western European and Others"
                        + " Group has 1 of 5 (20 %).",
                "WEOG 2, --- 1      | Western European and Others Group has 2 of 3 (67 %).",
                "WEOG 1, --- 1      | Without a group: 1 of 2 (50 %). Western European and Others"
                        + " Group has 1 of 2 (50 %).",
                "WEOG 2, APG 1, --- 2 | Without a group: 2 of 5 (40 %). Western European and"
                        + " Others Group leads with 2 of 5 (40 %).",
            })
    void who_leads(String rows, String finding) {
        var words = alternative(rows, "en-GB", false);
        var start = words.indexOf(". ", words.indexOf("N = ")) + 2;
        assertEquals(finding, words.substring(start, words.indexOf(" In full:")));
    }

    @Test
    void a_group_without_rows_is_no_leader_and_breaks_equality() {
        assertEquals(
                OPENING
                        + "2. African Group and Asia Pacific Group lead with 1 of 2 (50 %) each. In"
                        + " full: Asia Pacific Group 1 (50 %), African Group 1 (50 %), Group of"
                        + " Latin America and Caribbean Countries 0 (0 %), Western European and"
                        + " Others Group 0 (0 %), Eastern European Group 0 (0 %).",
                alternative("APG 1, AFG 1", "en-GB", true)
                        .replace(
                                "Asia Pacific Group and African Group",
                                "African Group and Asia Pacific Group"));
    }

    @Test
    void only_rows_without_a_group_and_all_groups_shown() {
        assertEquals(
                "Without a group: 2 of 2 (100 %). Every group has 0.",
                alternative("--- 2", "en-GB", true).replaceAll(".*N = 2\\. (.*) In full:.*", "$1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Diagramme à barres : contributions par groupe régional des Nations Unies,"
                        + " N = 3. En tête : Groupe des États d’Europe occidentale et autres États,"
                        + " avec 2 sur 3 (67 %).",
                "es | Gráfico de barras: contribuciones por grupo regional de las Naciones Unidas,"
                        + " N = 3. En primer lugar: Grupo de los Estados de Europa Occidental y"
                        + " otros Estados, con 2 de 3 (67 %).",
                "ru | Линейчатая диаграмма: материалы, группировка: региональная группа Организации"
                        + " Объединенных Наций; N = 3. Больше всего: Группа западноевропейских и"
                        + " других государств, 2 из 3 (67 %).",
                "zh | 条形图：提交材料（按联合国区域组分），N = 3。居首：西欧和其他国家组，2（共3，67%）。",
            })
    void in_the_language_of_the_report(String language, String beginning) {
        var words = alternative("WEOG 2, APG 1", language, false);
        assertEquals(beginning, words.substring(0, beginning.length()));
    }

    /// @param rows "WEOG 2, APG 1"
    private static String alternative(String rows, String language, boolean zero) {
        var lines = new ArrayList<String>();
        lines.add("region");
        for (var group : rows.split(", ")) {
            var parts = group.split(" ");
            for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                lines.add(parts[0]);
            }
        }
        var blocks =
                SectionBench.of(new BreakdownSection())
                        .option("column", "region")
                        .option("zero", Boolean.toString(zero))
                        .language(language)
                        .data(TestDataset.csv("contributions", String.join("\n", lines)))
                        .compose()
                        .blocks();
        return ((Chart) blocks.getFirst()).alternative().replace('\u00a0', ' ');
    }
}
