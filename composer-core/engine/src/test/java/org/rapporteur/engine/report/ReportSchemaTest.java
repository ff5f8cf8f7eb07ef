package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.section.Option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class ReportSchemaTest {
    enum Look {
        BARS,
        PLAIN_TABLE
    }

    private record TallyOptions(
            @Option(doc = "Counted column.", main = true, required = true) String by,
            @Option(doc = "Its look.", byDefault = "bars") Look look,
            @Option(doc = "Least count.", byDefault = "1", min = 1) int minCount,
            @Option(doc = "Columns.") List<String> show) {}

    private record RemarkOptions(@Option(doc = "The words.") @Nullable String words) {}

    private record CorpusOptions(
            @Option(doc = "The texts.", main = true, required = true) String corpus,
            @Option(doc = "How many.", byDefault = "50") int max) {}

    private static final Described TALLY =
            Described.section("tally", "Shows tally.", TallyOptions.class);
    private static final Described REMARK =
            Described.section("remark", "Shows remark.", RemarkOptions.class);
    private static final Described CORPUS =
            Described.reader("corpus", "Counts words.", CorpusOptions.class);

    @Test
    void knowsEveryKeyThatTheReaderKnows() throws IOException {
        var schema = schema();
        var names = new ArrayList<String>();
        schema.get("properties").fieldNames().forEachRemaining(names::add);
        assertEquals(Key.names(TopKeys.ALL), names);
        assertFalse(schema.get("additionalProperties").asBoolean());
        assertEquals("[\"title\"]", schema.get("required").toString());
        for (var key : TopKeys.ALL) {
            assertFalse(schema.at("/properties/" + key.name() + "/description").asText().isEmpty());
        }
    }

    @Test
    void isTheSameInWhateverOrderPluginsAreFound() {
        assertEquals(
                ReportSchema.json(List.of(TALLY, REMARK), List.of(CORPUS)),
                ReportSchema.json(List.of(REMARK, TALLY), List.of(CORPUS)));
    }

    @Test
    void offersASectionByItsBareNameOnlyWhereNothingIsRequired() throws IOException {
        var kinds = schema().at("/$defs/sections/items/anyOf");
        var names = new ArrayList<String>();
        kinds.forEach(kind ->
                names.add(
                        kind.has("const")
                                ? kind.get("const").asText()
                                : kind.get("required").toString()));
        assertEquals(List.of("remark", "[\"remark\"]", "[\"tally\"]"), names);
    }

    @Test
    void describesTheOptionsOfASection() throws IOException {
        var tally = schema().at("/$defs/sections/items/anyOf/2/properties");
        assertEquals(
                """
                {"description":"Least count.","type":"integer","minimum":1,"default":1}\
                """,
                tally.get("min-count").toString());
        assertEquals(
                """
                {"description":"Its look.","enum":["bars","plain-table"],"default":"bars"}\
                """,
                tally.get("look").toString());
        assertTrue(tally.has("page-break"));
        assertTrue(tally.has("tally"));
    }

    @Test
    void offersADatasetAsAFileOrByAReader() throws IOException {
        var dataset = schema().at("/properties/data/additionalProperties/anyOf/1");
        assertEquals(
                "[{\"required\":[\"file\"]},{\"required\":[\"corpus\"]}]",
                dataset.get("anyOf").toString());
        assertTrue(dataset.get("properties").has("max"));
        assertTrue(dataset.get("properties").has("as-of"));
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper()
                .readTree(ReportSchema.json(List.of(TALLY, REMARK), List.of(CORPUS)));
    }
}
