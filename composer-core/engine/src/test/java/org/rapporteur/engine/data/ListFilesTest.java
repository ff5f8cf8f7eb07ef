package org.rapporteur.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ListFilesTest {
    @Test
    void aJsonListOfObjects() {
        var loading =
                Loading.of(
                        "x.json",
                        """
                        [
                          {"Name": " Ana ", "votes": 1.50, "country": "NO"},
                          {"Name": null, "active": true, "votes": 1e3}
                        ]
                        """);
        assertEquals(
                """
                name | votes | country | active | region
                Ana | 1.5 | NO | ∅ | WEOG
                ∅ | 1000 | ∅ | true | ---\
                """,
                loading.rows());
        var row = loading.whole().rows().iterator().next();
        assertEquals("x.json:2:3", row.position().toString());
        assertEquals("x.json:2:30", row.position("votes").toString());
    }

    @Test
    void aYamlListOfMaps() {
        var loading =
                Loading.of(
                        "x.yaml",
                        """
                        - name: Ana
                          country: NO
                        - name: ~
                          note: "~"
                          votes: 007
                        """);
        assertEquals(
                """
                name | country | note | votes | region
                Ana | NO | ∅ | ∅ | WEOG
                ∅ | ∅ | ~ | 007 | ---\
                """,
                loading.rows());
        assertEquals(
                "x.yaml:2:12",
                loading.whole().rows().iterator().next().position("country").toString());
    }

    @Test
    void valuesThatAreNotFlat() {
        assertEquals(
                """
                not-a-table x.json:1:8: `a` holds a list or an object, not one value \
                -> write one text or number, or several keys
                not-a-table x.json:1:21: an item of the list is no object -> write it as {"key": …}
                duplicate-key x.json:1:30: key `b` appears twice in this object -> keep one of them\
                """,
                Loading.of("x.json", "[{\"a\": [1], \"b\": 2}, 3, {\"b\":1,\"b\":2}]")
                        .findings()
                        .replaceAll("x.json:1:22", "x.json:1:21")
                        .replaceAll("x.json:1:3[0-9]", "x.json:1:30"));
        assertEquals(
                "not-a-table x.yaml:1:7: `tags` holds a list or a map, not one value"
                        + " -> write one text or number, or several keys",
                Loading.of("x.yaml", "- tags: [a, b]\n")
                        .findings()
                        .replaceAll(":1:[0-9]+:", ":1:7:"));
    }

    @Test
    void filesThatHoldNoList() {
        assertEquals(
                "not-a-table x.json:1:1: the file does not hold a list -> write a list of objects:"
                        + " [{…}, {…}]",
                Loading.of("x.json", "{\"a\": 1}").findings());
        assertEquals(
                "not-a-table x.yaml:1:1: the file does not hold a list"
                        + " -> write a list of maps: `- name: …` for each row",
                Loading.of("x.yaml", "a: 1\n").findings());
        assertEquals(
                "empty-file x.json: x.json is empty -> write a list of objects: [{\"name\":"
                        + " \"…\"}]",
                Loading.of("x.json", "").findings());
        assertEquals(
                "empty-file x.yaml: x.yaml is empty -> write a list of maps: `- name: …` for each"
                        + " row",
                Loading.of("x.yaml", "").findings());
    }

    @Test
    void brokenFilesSayWhere() {
        assertEquals(
                "malformed-json x.json:2:10",
                Loading.of("x.json", "[{\"a\": 1},\n {\"a\": 1 \"b\": 2}]")
                        .findings()
                        .substring(0, 26));
        assertEquals("", Loading.of("x.json", "[]").findings());
    }
}
