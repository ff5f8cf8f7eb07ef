package example.surveyresults;

import org.pf4j.Extension;
import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Column;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inlines;
import org.rapporteur.section.Option;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows how the questions of a survey were answered: a sentence, a chart for each question, and a
/// table of all.
@Extension
public final class SurveyResults implements Section<SurveyResults.Options> {
    /// What report.yaml can say beside the section's name.
    public record Options(
            @Option(
                            doc = "The questions: columns by name, or by a pattern.",
                            main = true,
                            byDefault = "Q*",
                            names = Option.Names.COLUMNS)
                    List<String> questions,
            @Option(doc = "A chart for each question.", byDefault = "true") boolean charts,
            @Option(
                            doc = "A dataset with the columns code and question: what was asked.",
                            byDefault = "questions",
                            names = Option.Names.DATASET)
                    String wording) {}

    @Override
    public String name() {
        return "survey-results";
    }

    @Override
    public String description() {
        return "Shows how the questions of a survey were answered, as charts and as a table.";
    }

    @Override
    public Class<Options> options() {
        return Options.class;
    }

    @Override
    public Optional<String> dataset(Options options) {
        return Optional.of("survey");
    }

    @Override
    public List<String> requiredColumns(Options options) {
        return options.questions();
    }

    @Override
    public List<Block> compose(Options options, SectionRequest request) {
        var survey = request.data();
        var labels = request.labels();
        if (survey.count() == 0) {
            return List.of(Blocks.note(Inlines.plain(labels.text("none"))));
        }
        var questions = new ArrayList<Column>();
        for (var pattern : options.questions()) {
            survey.columns(pattern).stream()
                    .filter(column -> !questions.contains(column))
                    .forEach(questions::add);
        }
        var wording = new Wording(request, options.wording());
        var values =
                Map.of(
                        "responses", labels.plural("responses", survey.count()),
                        "questions", labels.plural("questions", questions.size()));
        var blocks = new ArrayList<>(request.wording("survey-results", values, Map.of()));
        for (var question : options.charts() ? questions : List.<Column>of()) {
            var breakdown = Breakdown.of(survey, question.name());
            blocks.add(new AnswerChart(wording.of(question), breakdown, labels).block());
        }
        blocks.add(new QuestionTable(request, wording).of(questions));
        return blocks;
    }
}
