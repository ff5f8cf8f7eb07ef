package example.surveyresults;

import org.pf4j.Extension;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Datasets;
import org.rapporteur.data.Measure;
import org.rapporteur.data.Noun;
import org.rapporteur.data.Row;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.Option;
import org.rapporteur.section.ReaderRequest;

import java.util.ArrayList;
import java.util.List;

/// Reads an export of LimeSurvey: a table with one column a question, headed by the question's
/// code. Answers that were not submitted are left out. Each question has figures of its own:
/// `$survey.mean('Q3')`, `$survey.answers('Q3')`.
@Extension
public final class SurveyReader implements DatasetReader<SurveyReader.Options> {
    private static final String SUBMITTED = "submitdate";

    /// What report.yaml can say beside `survey-export`.
    public record Options(
            @Option(
                            doc = "The export: CSV, with the codes of questions as headings.",
                            main = true,
                            required = true,
                            names = Option.Names.FILE)
                    String file,
            @Option(doc = "Takes answers that were not submitted, too.", byDefault = "false")
                    boolean unfinished) {}

    @Override
    public String key() {
        return "survey-export";
    }

    @Override
    public String description() {
        return "Reads an export of LimeSurvey; its questions have means and counts of answers.";
    }

    @Override
    public Class<Options> options() {
        return Options.class;
    }

    @Override
    public Dataset read(Options options, ReaderRequest request) {
        var noun = Noun.of("response", "responses");
        var table = request.table(options.file());
        if (table.isEmpty()) {
            return Datasets.listed(request.name(), options.file(), noun, List.of(), List.of());
        }
        var rows = taken(table.get(), options, request);
        var columns = table.get().columns();
        return Datasets.withMeasures(
                Datasets.listed(request.name(), options.file(), noun, columns, rows),
                measures(columns, rows));
    }

    private static List<Row> taken(Dataset table, Options options, ReaderRequest request) {
        var rows = new ArrayList<Row>();
        long left = 0;
        for (var row : table.rows()) {
            boolean isSubmitted = !table.has(SUBMITTED) || !row.text(SUBMITTED).isEmpty();
            if (isSubmitted || options.unfinished()) {
                rows.add(row);
            } else {
                left++;
            }
        }
        if (left > 0) {
            request.report(
                    Finding.advice(
                                    "example-survey-unfinished",
                                    request.position("survey-export"),
                                    "responses that were not submitted are left out: " + left)
                            .withFix("write `unfinished: true` to take them, too"));
        }
        return rows;
    }

    private static List<Measure> measures(List<Column> columns, List<Row> rows) {
        var measures = new ArrayList<Measure>();
        for (var column : columns) {
            var answers = Answers.of(column, rows);
            var code = List.of(column.heading());
            measures.add(Measure.percent("answered", code, answers.share()).over(column.name()));
            answers.mean()
                    .ifPresent(mean ->
                            measures.add(
                                    Measure.number("mean", code, mean)
                                            .from(answers.count() + " answers")
                                            .over(column.name())));
        }
        return measures;
    }
}
