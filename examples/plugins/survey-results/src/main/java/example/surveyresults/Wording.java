package example.surveyresults;

import org.rapporteur.data.Column;
import org.rapporteur.section.SectionRequest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What was asked: the texts of the questions by their codes.
final class Wording {
    private final Map<String, String> byCode = new HashMap<>();

    /// @param dataset with the columns `code` and `question`; it may be missing
    Wording(SectionRequest request, String dataset) {
        request.dataset(dataset)
                .ifPresent(texts ->
                        texts.rows()
                                .forEach(row ->
                                        byCode.put(key(row.text("code")), row.text("question"))));
    }

    /// The text of a question; its code where there is none.
    String of(Column question) {
        var text = byCode.getOrDefault(key(question.heading()), "");
        return text.isEmpty() ? question.heading() : text;
    }

    private static String key(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }
}
