package org.rapporteur.cli.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.data.Column;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;
import org.rapporteur.finding.SourcePosition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class WordsWriterTest {
    private static final Map<String, List<Quotation>> NONE = Map.of();

    @Test
    void a_table_for_people() throws IOException {
        assertEquals(
                """
                word     count  documents  forms
                données     12          3  données 8, donnée 4
                网络         7          2
                2017         1          1
                """,
                written(WordsFormat.text, NONE));
    }

    @Test
    void places_for_people_have_the_word_in_one_column() throws IOException {
        assertEquals(
                """
                données: 2 uses in 2 texts
                  corpus/a.txt:1:7                                            [Données] ouvertes
                  corpus/longer.pdf:page 3                nous partageons ces [donnée]s-là
                """,
                written(WordsFormat.text, places()));
    }

    @Test
    void csv() throws IOException {
        assertEquals(
                """
                word,count,documents,forms
                données,12,3,"données 8, donnée 4"
                网络,7,2,
                2017,1,1,
                """,
                written(WordsFormat.csv, NONE));
        assertEquals(
                """
                word,place,before,text,after
                données,corpus/a.txt:1:7,,Données, ouvertes
                données,corpus/longer.pdf:page 3,nous partageons ces ,donnée,s-là
                """,
                written(WordsFormat.csv, places()));
    }

    @Test
    void json_has_numbers_where_numbers_stand() throws IOException {
        assertEquals(
                """
                {
                  "version" : 1,
                  "reports" : [
                    {
                      "folder" : "report",
                      "dataset" : "words",
                      "source" : "corpus/",
                      "words" : [
                        {
                          "word" : "données",
                          "count" : 12,
                          "documents" : 3,
                          "forms" : "données 8, donnée 4"
                        },
                        {
                          "word" : "网络",
                          "count" : 7,
                          "documents" : 2
                        },
                        {
                          "word" : "2017",
                          "count" : 1,
                          "documents" : 1
                        }
                      ],
                      "contexts" : [
                        {
                          "word" : "données",
                          "places" : [
                            {
                              "place" : "corpus/a.txt:1:7",
                              "file" : "corpus/a.txt",
                              "before" : "",
                              "text" : "Données",
                              "after" : " ouvertes"
                            },
                            {
                              "place" : "corpus/longer.pdf:page 3",
                              "file" : "corpus/longer.pdf",
                              "before" : "nous partageons ces ",
                              "text" : "donnée",
                              "after" : "s-là"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """,
                written(WordsFormat.json, places()));
    }

    @Test
    void nothing_that_a_terminal_obeys_gets_through() throws IOException {
        var place =
                new Quotation(SourcePosition.of("a\u001b.txt"), "\u001b]0;", "x\u009b", "\u202e");
        var evil = Map.of("x\u001b[31m", List.of(place));
        var text = written(WordsFormat.text, evil);

        for (var character : "\u001b\u009b\u202e".toCharArray()) {
            assertEquals(-1, text.indexOf(character), text);
        }
    }

    private static Map<String, List<Quotation>> places() {
        var places = new LinkedHashMap<String, List<Quotation>>();
        places.put(
                "données",
                List.of(
                        new Quotation(
                                SourcePosition.of("corpus/a.txt", 1, 7),
                                "",
                                "Données",
                                " ouvertes"),
                        new Quotation(
                                new SourcePosition("corpus/longer.pdf", 0, 0, "page 3"),
                                "nous partageons ces ",
                                "donnée",
                                "s-là")));
        return places;
    }

    private static String written(WordsFormat format, Map<String, List<Quotation>> contexts)
            throws IOException {
        var rows =
                List.of(
                        row(1, "données", "12", "3", "données 8, donnée 4"),
                        row(2, "网络", "7", "2", ""),
                        row(3, "2017", "1", "1", ""));
        var columns = CountedWords.COLUMNS.stream().map(Column::text).toList();
        var dataset = Datasets.listed("words", "corpus/", new Noun("word", "words"), columns, rows);
        var out = new ByteArrayOutputStream();
        new WordsWriter(format).write(List.of(new CountedWords("report", dataset, contexts)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Row row(int number, String word, String count, String documents, String forms) {
        return Datasets.row(
                number,
                Map.of("word", word, "count", count, "documents", documents, "forms", forms),
                SourcePosition.UNKNOWN);
    }
}
