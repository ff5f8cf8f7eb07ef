package org.rapporteur.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.check.Answer;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    private static final Answer ANSWER =
            new Answer(
                    ADVICE,
                    Answer.By.REPORT,
                    "nobody knows",
                    SourcePosition.of("report.yaml", 7, 11));

    @BeforeEach
    void makeTheFile() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/é #1.csv"), "\n\n\nChen Li,APX\n");
    }

    @Test
    void json_is_as_its_documentation_says() throws IOException {
        var docs = Files.readString(root().resolve("docs/findings.md"));
        var example = docs.substring(docs.indexOf("```json\n") + 8);
        assertEquals(example.substring(0, example.indexOf("```")), written(FindingsFormat.JSON));
    }

    /// The folder above the modules.
    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs"))) {
            folder = Optional.ofNullable(folder.getParent()).orElseThrow();
        }
        return folder;
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
                              "id" : "no-date",
                              "help" : {
                                "text" : "In report.yaml, `rules: {no-date: off}` switches the rule off, and `accept: [{rule: no-date, text: …, because: …}]` answers one finding."
                              }
                            },
                            {
                              "id" : "unknown-code",
                              "shortDescription" : {
                                "text" : "A value is not in its vocabulary"
                              },
                              "help" : {
                                "text" : "A value is not in its vocabulary. In report.yaml, `rules: {unknown-code: off}` switches the rule off, and `accept: [{rule: unknown-code, text: …, because: …}]` answers one finding."
                              }
                            }
                          ]
                        }
                      },
                      "originalUriBaseIds" : {
                        "SRCROOT" : {
                          "description" : {
                            "text" : "The folder that rapporteur was called in."
                          }
                        }
                      },
                      "columnKind" : "unicodeCodePoints",
                      "results" : [
                        {
                          "ruleId" : "unknown-code",
                          "ruleIndex" : 1,
                          "level" : "error",
                          "message" : {
                            "text" : "\\"APX\\" <is> no code, 100%\\ncodes: AFG, APG\\nfix: write APG"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "a%20b/data/%C3%A9%20%231.csv",
                                  "uriBaseId" : "SRCROOT"
                                },
                                "region" : {
                                  "startLine" : 4,
                                  "startColumn" : 9,
                                  "endColumn" : 12
                                }
                              }
                            }
                          ],
                          "partialFingerprints" : {
                            "rapporteur/v1" : "4104814c55f41255:1"
                          }
                        },
                        {
                          "ruleId" : "no-date",
                          "ruleIndex" : 0,
                          "level" : "note",
                          "message" : {
                            "text" : "when was it?"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "a%20b/report.yaml",
                                  "uriBaseId" : "SRCROOT"
                                }
                              }
                            }
                          ],
                          "partialFingerprints" : {
                            "rapporteur/v1" : "f97ee7d84f4c6bca:1"
                          },
                          "suppressions" : [
                            {
                              "kind" : "inSource",
                              "justification" : "nobody knows"
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
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><testsuites name=\"rapporteur\">"
                        + "<testsuite name=\"a b\" tests=\"2\" failures=\"1\" errors=\"0\""
                        + " skipped=\"1\">"
                        + "<testcase classname=\"a b\" name=\"unknown-code data/é #1.csv:4:9\""
                        + " file=\"a b/data/é #1.csv\" line=\"4\">"
                        + "<failure message=\"&quot;APX&quot; &lt;is&gt; no code, 100%\""
                        + " type=\"unknown-code\">"
                        + "a b/data/é #1.csv: error: \"APX\" &lt;is&gt; no code, 100%\n"
                        + "codes: AFG, APG\n"
                        + "fix: write APG</failure></testcase>"
                        + "<testcase classname=\"a b\" name=\"no-date\" file=\"a b/report.yaml\">"
                        + "<skipped message=\"accepted: nobody knows: when was it?\"/>"
                        + "</testcase></testsuite></testsuites>\n",
                written(FindingsFormat.JUNIT));
    }

    @Test
    void a_report_without_findings_is_a_test_that_passes() throws IOException {
        var clean = new FolderFindings(".", List.of(), List.of(), new SourceLines(folder));
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><testsuites name=\"rapporteur\">"
                        + "<testsuite name=\".\" tests=\"1\" failures=\"0\" errors=\"0\""
                        + " skipped=\"0\">"
                        + "<testcase classname=\".\" name=\"no findings\"></testcase>"
                        + "</testsuite></testsuites>\n",
                written(FindingsFormat.JUNIT, clean).replace("/>", "></testcase>"));
    }

    @Test
    void github() throws IOException {
        assertEquals(
                "::error file=a b/data/é #1.csv,line=4,col=9,endColumn=12,title=unknown-code::"
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
                        "a b", List.of(ERROR), List.of(ANSWER), new SourceLines(folder)));
    }

    private static String written(FindingsFormat format, FolderFindings report) throws IOException {
        var out = new ByteArrayOutputStream();
        new FindingsWriter(format, Palette.PLAIN, "1.2.3", false).write(List.of(report), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
