package org.rapporteur.engine.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Files that were damaged at random: reading them ends in a dataset or in findings, never in an
/// exception.
class DamagedFilesTest {
    private static final int TRIES = 300;

    private static byte[] whole(String file) {
        var text =
                switch (file) {
                    case "x.csv" ->
                            "\uFEFFname,region,note\r\n"
                                    + "\"Zoë, A\",WEOG,\"two\r\n"
                                    + "lines\"\r\n"
                                    + "Bo,,\"say \"\"hi\"\"\"\r\n";
                    case "x.json" ->
                            "[{\"name\": \"Zoë\", \"region\": \"WEOG\", \"n\": 1.5e3}, {\"name\":"
                                    + " null}]";
                    case "x.yaml" ->
                            "- name: Zoë\n  region: \"WEOG\"\n- name: ~\n  note: 'it''s'\n";
                    default -> "";
                };
        return text.isEmpty() ? workbook() : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() {
        return new WorkbookFile()
                .sheet(
                        "S",
                        WorkbookFile.row(1, WorkbookFile.shared(0), WorkbookFile.text("Region"))
                                + WorkbookFile.row(
                                        2, WorkbookFile.shared(1), WorkbookFile.text("WEOG")))
                .bytes();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.csv", "x.json", "x.yaml", "x.xlsx"})
    void endInADatasetOrInFindings(String file) {
        var whole = whole(file);
        var random = new Random(20171011);
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            var loading = Loading.of(file, damaged(whole, random));
            var dataset = loading.dataset();
            var findings = loading.findings();
            assertTrue(
                    dataset != null || !findings.isEmpty(), file + ": neither rows nor findings");
            findings.lines().forEach(line -> assertTrue(line.contains(file), line));
            refused += dataset == null ? 1 : 0;
        }
        assertFalse(refused == 0, "no damage was noticed");
    }
}
