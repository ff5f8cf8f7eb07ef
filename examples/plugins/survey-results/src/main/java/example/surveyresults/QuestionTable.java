package example.surveyresults;

import org.rapporteur.data.Column;
import org.rapporteur.data.Row;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.List;

/// All questions with how many answered and the mean, each a figure bound to the data.
record QuestionTable(SectionRequest request, Wording wording) {
    Block of(List<Column> questions) {
        var labels = request.labels();
        var responses = new ArrayList<Row>();
        request.data().rows().forEach(responses::add);
        return Blocks.table(
                Caption.of(request.caption("caption")),
                List.of(
                        TableColumn.naming(labels.text("question")),
                        TableColumn.numbers(labels.text("answers")),
                        TableColumn.numbers(labels.text("mean"))
                                .aligned(TableColumn.Align.DECIMAL)),
                TableRows.of(
                        questions.stream()
                                .map(question -> row(question, Answers.of(question, responses)))
                                .toList()));
    }

    private TableRow row(Column question, Answers answers) {
        var mean =
                answers.mean()
                        .map(value ->
                                datum(
                                        request.labels().number(value),
                                        "mean",
                                        question,
                                        value.toPlainString()))
                        .orElse(List.of());
        return TableRow.body(
                List.of(
                        Inlines.plain(wording.of(question)),
                        datum(
                                request.labels().number(answers.count()),
                                "answers",
                                question,
                                Long.toString(answers.count())),
                        mean));
    }

    /// A figure bound to the data, as the narrative would ask for it.
    private List<Inline> datum(String text, String measure, Column question, String value) {
        var survey = request.data();
        var expression = survey.name() + "." + measure + "('" + question.heading() + "')";
        return List.of(Inlines.datum(text, expression, value, survey.source()));
    }
}
