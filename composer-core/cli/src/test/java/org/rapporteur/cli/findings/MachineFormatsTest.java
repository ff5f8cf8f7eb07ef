package org.rapporteur.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class MachineFormatsTest {
    @TempDir Path folder;

    private static final Finding ERROR =
            Finding.error(
                            "unknown-code",
                            SourcePosition.of("data/é #1.csv", 4, 9),
                            "\"APX\" <is> no code, 100%")
                    .quoting("APX")
                    .withFact("codes", "AFG, APG")
                    .withFix("write APG");
    private static final Finding ADVICE =
            Finding.advice("no-date", SourcePosition.UNKNOWN, "when was it?");

    @BeforeEach
    void makeTheFile() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/é #1.csv"), "");
    }

    @Test
    void json() throws IOException {
        assertEquals(
                """
                {
                  "version" : 1,
                  "reports" : [
                    {
                      "folder" : "a b",
                      "findings" : [
                        {
                          "severity" : "error",
                          "rule" : "unknown-code",
                          "message" : "\\"APX\\" <is> no code, 100%",
                          "file" : "data/é #1.csv",
                          "line" : 4,
                          "column" : 9,
                          "quote" : "APX",
                          "facts" : [
                            {
                              "name" : "codes",
                              "value" : "AFG, APG"
                            }
                          ],
                          "fix" : "write APG"
                        }
                      ],
                      "accepted" : [
                        {
                          "severity" : "advice",
                          "rule" : "no-date",
                          "message" : "when was it?",
                          "facts" : [ ]
                        }
                      ]
                    }
                  ]
                }
                """,
                written(FindingsFormat.JSON));
    }

    @Test
    void sarif() throws IOException {
        assertEquals(
                """
                {
                  "version" : "2.1.0",
                  "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
                  "runs" : [
                    {
                      "tool" : {
                        "driver" : {
                          "name" : "Rapporteur",
                          "version" : "1.2.3",
                          "rules" : [
                            {
                              "id" : "no-date"
                            },
                            {
                              "id" : "unknown-code"
                            }
                          ]
                        }
                      },
                      "columnKind" : "unicodeCodePoints",
                      "results" : [
                        {
                          "ruleId" : "unknown-code",
                          "level" : "error",
                          "message" : {
                            "text" : "\\"APX\\" <is> no code, 100%\\ncodes: AFG, APG\\nfix: write APG"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "a%20b/data/%C3%A9%20%231.csv"
                                },
                                "region" : {
                                  "startLine" : 4,
                                  "startColumn" : 9
                                }
                              }
                            }
                          ]
                        },
                        {
                          "ruleId" : "no-date",
                          "level" : "note",
                          "message" : {
                            "text" : "when was it?"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "a%20b/report.yaml"
                                }
                              }
                            }
                          ],
                          "suppressions" : [
                            {
                              "kind" : "inSource"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """,
                written(FindingsFormat.SARIF));
    }

    @Test
    void junit() throws IOException {
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><testsuites>"
                        + "<testsuite name=\"a b\" tests=\"1\" failures=\"1\">"
                        + "<testcase classname=\"a b\" name=\"unknown-code data/é #1.csv:4:9\">"
                        + "<failure message=\"&quot;APX&quot; &lt;is&gt; no code, 100%\">"
                        + "error: \"APX\" &lt;is&gt; no code, 100%\ncodes: AFG, APG\n"
                        + "fix: write APG</failure></testcase></testsuite></testsuites>\n",
                written(FindingsFormat.JUNIT));
    }

    @Test
    void a_report_without_findings_is_a_test_that_passes() throws IOException {
        var clean = new FolderFindings(".", List.of(), List.of(), new SourceLines(folder));
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><testsuites>"
                        + "<testsuite name=\".\" tests=\"1\" failures=\"0\">"
                        + "<testcase classname=\".\" name=\"no findings\"></testcase>"
                        + "</testsuite></testsuites>\n",
                written(FindingsFormat.JUNIT, clean).replace("/>", "></testcase>"));
    }

    @Test
    void github() throws IOException {
        assertEquals(
                "::error file=a b/data/é #1.csv,line=4,col=9,title=unknown-code::"
                        + "\"APX\" <is> no code, 100%25%0Acodes: AFG, APG%0Afix: write APG\n",
                written(FindingsFormat.GITHUB));
    }

    @Test
    void github_cannot_be_given_commands_by_data() throws IOException {
        var finding =
                Finding.warning(
                        "r", SourcePosition.of("data/é #1.csv"), "a\n::error::gotcha\u001b[0m");
        var report = new FolderFindings(".", List.of(finding), List.of(), new SourceLines(folder));
        assertEquals(
                "::warning file=data/é #1.csv,title=r::a\\u{A}::error::gotcha\\u{1B}[0m\n",
                written(FindingsFormat.GITHUB, report));
    }

    private String written(FindingsFormat format) throws IOException {
        return written(
                format,
                new FolderFindings(
                        "a b", List.of(ERROR), List.of(ADVICE), new SourceLines(folder)));
    }

    private static String written(FindingsFormat format, FolderFindings report) throws IOException {
        var out = new ByteArrayOutputStream();
        new FindingsWriter(format, Palette.PLAIN, "1.2.3").write(List.of(report), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
