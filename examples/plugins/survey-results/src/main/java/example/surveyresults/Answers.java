package example.surveyresults;

import org.rapporteur.data.Column;
import org.rapporteur.data.Row;
import org.rapporteur.data.Share;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// The answers to one question.
///
/// @param count how many answered
/// @param all how many were asked
/// @param sum of the answers that are whole numbers
/// @param numbers how many answers are whole numbers
record Answers(long count, long all, long sum, long numbers) {
    static Answers of(Column question, List<Row> rows) {
        long count = 0;
        long sum = 0;
        long numbers = 0;
        for (var row : rows) {
            var answer = row.text(question.name());
            if (!answer.isEmpty()) {
                count++;
            }
            if (answer.matches("-?[0-9]{1,9}")) {
                sum += Long.parseLong(answer);
                numbers++;
            }
        }
        return new Answers(count, rows.size(), sum, numbers);
    }

    /// With one decimal, rounded half up; empty unless all answers are numbers.
    Optional<BigDecimal> mean() {
        return numbers == 0 || numbers < count
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(sum)
                                .divide(BigDecimal.valueOf(numbers), 1, RoundingMode.HALF_UP));
    }

    /// How many of all answered, in percent.
    long share() {
        return Share.percent(count, all);
    }
}
