package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Option;
import org.rapporteur.section.Option.Names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class OptionsTest {
    private record Chart(
            @Option(
                            doc = "What it looks like.",
                            byDefault = "bars",
                            instead = {
                                @Option.Instead(
                                        of = {"pie", "donut"},
                                        because = "angles are compared less well than lengths",
                                        fix = "write `bars`")
                            })
                    Look look) {}

    @Test
    void saysWhatThereIsInsteadOfWhatIsNotOffered() {
        Options.bind(Chart.class, map("look: Pie"), position(), "chart", reported);
        assertEquals(
                "error[wrong-value] report.yaml:1:7: `Pie` is not offered: angles are compared less"
                        + " well than lengths; fix: write `bars`",
                reported.toString());
    }

    enum Look {
        BARS,
        PLAIN_TABLE
    }

    private record Breakdown(
            @Option(
                            doc = "Counts by this column.",
                            main = true,
                            required = true,
                            names = Names.COLUMN)
                    String by,
            @Option(doc = "What it looks like.", byDefault = "plain-table") Look look,
            @Option(doc = "Least count.", byDefault = "1", min = 1, max = 100) int minCount,
            @Option(doc = "Whether nought is shown.", byDefault = "true") boolean zeroes,
            @Option(doc = "Columns.", byDefault = "number, contributor", names = Names.COLUMN)
                    List<String> show,
            @Option(doc = "Several looks.") List<Look> looks,
            @Option(doc = "A remark.") @Nullable String note) {}

    private final Reported reported = new Reported();

    @Test
    void fillsInDefaults() {
        assertEquals(
                "Breakdown[by=region, look=PLAIN_TABLE, minCount=1, zeroes=true, show=[number,"
                        + " contributor], looks=[], note=null]",
                bound("__: region"));
        assertEquals("", reported.toString());
    }

    @Test
    void takesWhatIsGiven() {
        assertEquals(
                "Breakdown[by=region, look=BARS, minCount=20, zeroes=false, show=[a], looks=[BARS,"
                        + " PLAIN_TABLE], note=007]",
                bound(
                        """
                        by: region
                        look: bars
                        min-count: 20
                        zeroes: false
                        show: a
                        looks: [bars, plain-table]
                        note: 007
                        """));
        assertEquals("", reported.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    minn-count: 2    | error[unknown-key] report.yaml:2:1: unknown option of breakdown `minn-count`; did you mean `min-count`?; fix: write `min-count`
                    min-count: many  | error[wrong-type] report.yaml:2:12: `min-count` has to be a whole number from 1 to 100; here stands `many`; fix: write it in this form: `min-count: 1`
                    min-count: 0     | error[wrong-value] report.yaml:2:12: `min-count` has to be a whole number from 1 to 100; here stands 0; fix: write a number within these bounds, such as 1
                    min-count: 99999999999999999999 | error[wrong-type] report.yaml:2:12: `min-count` has to be a whole number from 1 to 100; here stands `99999999999999999999`; fix: write it in this form: `min-count: 1`
                    zeroes: no       | error[wrong-type] report.yaml:2:9: `zeroes` has to be true or false; here stands `no`; fix: write `zeroes: false`
                    look: bar        | error[wrong-value] report.yaml:2:7: `look` is one of `bars`, `plain-table`; here stands `bar`; fix: write `bars`
                    look: [bars]     | error[wrong-type] report.yaml:2:7: `look` has to be one of `bars`, `plain-table`; here stands a list; fix: write it in this form: `look: plain-table`
                    show: a, b       | error[wrong-type] report.yaml:2:7: `show` has to be the name of a column, or a list of such; here stands `a, b`; fix: write it in this form: `show: [a, b]`
                    looks: [bars, x] | error[wrong-value] report.yaml:2:15: `looks` is one of `bars`, `plain-table`; here stands `x`; fix: choose one of them
                    by: country      | error[duplicate-key] report.yaml:1:5: `by` of breakdown is given twice; fix: keep the value beside `breakdown`, or the one below it
                    """)
    void saysWhatIsWrongWhere(String option, String finding) {
        assertEquals("nothing", bound("__: region\n" + option));
        assertEquals(finding, reported.toString());
    }

    @Test
    void wantsWhatIsRequired() {
        assertEquals("nothing", bound("note: x"));
        assertEquals(
                "error[missing-option] report.yaml:9:1: breakdown needs the name of a column; fix:"
                        + " write, for example, `breakdown: region`",
                reported.toString());
    }

    @Test
    void reportsEverythingAtOnce() {
        bound("look: x\nmin-count: x\n");
        assertEquals(3, reported.all().size());
    }

    private record Plain(@Option(doc = "A remark.") @Nullable String note) {}

    @Test
    void refusesAMainOptionWhereThereIsNone() {
        var bound = Options.bind(Plain.class, map("__: x"), position(), "word-cloud", reported);
        assertTrue(bound.isEmpty());
        assertEquals(
                "error[wrong-type] report.yaml:1:5: word-cloud takes no value beside its name; here"
                        + " stands `x`; fix: write `word-cloud` alone, and options in lines below"
                        + " it",
                reported.toString());
    }

    private record Corpus(
            @Option(doc = "The texts.", main = true, required = true, names = Names.FOLDER)
                    String folder,
            @Option(doc = "How many.", byDefault = "50") int max) {}

    @Test
    void takesTheKeyOfAReaderAsItsMainOption() {
        var call = new ReaderCall("corpus", map("corpus: texts/\nmax: 20"));
        var bound = Options.bind(Corpus.class, call, position(), "words", reported);
        assertEquals(Optional.of(new Corpus("texts/", 20)), bound);
    }

    private record Range(
            @Option(doc = "From.", byDefault = "1") int from,
            @Option(doc = "To.", byDefault = "9") int to) {
        private Range {
            if (from > to) {
                throw new IllegalArgumentException("`from` is greater than `to`");
            }
        }
    }

    @Test
    void passesOnWhatTheRecordRefuses() {
        var bound = Options.bind(Range.class, map("from: 10"), position(), "table", reported);
        assertTrue(bound.isEmpty());
        assertEquals(
                "error[wrong-value] report.yaml:9:1: table: `from` is greater than `to`; fix:"
                        + " correct its options",
                reported.toString());
    }

    @Test
    void describesOptions() {
        assertEquals(
                """
                by: the name of a column
                look: one of `bars`, `plain-table`
                min-count: a whole number from 1 to 100
                zeroes: true or false
                show: the name of a column, or a list of such
                looks: one of `bars`, `plain-table`, or a list of such
                note: text\
                """,
                Options.describe(Breakdown.class).stream()
                        .map(option -> option.name() + ": " + option.words())
                        .collect(Collectors.joining("\n")));
    }

    private record NoDoc(String a) {}

    private record WrongDefault(@Option(doc = "A.", byDefault = "many") int a) {}

    private record WrongKind(@Option(doc = "A.") double a) {}

    @Test
    void tellsAPluginsAuthorWhatIsWrongWithARecord() {
        refused(NoDoc.class, "a has no @Option");
        refused(WrongDefault.class, "a has a wrong default: many");
        refused(WrongKind.class, "a is neither String, int, boolean, an enum nor a list");
    }

    private static void refused(Class<? extends Record> type, String why) {
        var e = assertThrows(IllegalArgumentException.class, () -> Options.describe(type));
        assertEquals(type.getName() + "." + why, e.getMessage());
    }

    private String bound(String yaml) {
        return Options.bind(Breakdown.class, map(yaml), position(), "breakdown", reported)
                .map(Record::toString)
                .orElse("nothing");
    }

    private static SourcePosition position() {
        return SourcePosition.of("report.yaml", 9, 1);
    }

    /// `__` stands for the empty key.
    private YamlMap map(String yaml) {
        if (Yaml.read(yaml, "report.yaml", reported) instanceof YamlMap map) {
            var entries = new LinkedHashMap<String, YamlNode.Entry>();
            for (var entry : map.entries().values()) {
                var key = entry.key().equals("__") ? "" : entry.key();
                entries.put(key, new YamlNode.Entry(key, entry.keyPosition(), entry.value()));
            }
            return new YamlMap(entries, map.position());
        }
        throw new IllegalArgumentException(yaml);
    }
}
