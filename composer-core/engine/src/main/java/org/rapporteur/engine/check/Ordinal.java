package org.rapporteur.engine.check;

import org.rapporteur.document.Passage;
import org.rapporteur.document.Passage.Place;
import org.rapporteur.engine.check.claim.MeetingNumber;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// "fifth meeting" against "Meeting VI" or `number: 6`. Only what is said of this meeting counts:
/// in titles, and in the sentence that says when it took place.
final class Ordinal extends Rule<NoOptions> {
    private static final int LONGEST_HEADING = 6;

    private final Reading reading;

    Ordinal(Reading reading) {
        super(
                "ordinal",
                Severity.WARNING,
                "Which meeting of its series this was, said in two ways.",
                NoOptions.class);
        this.reading = reading;
    }

    /// The number that others are held against.
    private record Known(long number, String words, SourcePosition position) {}

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        if (text.language().isEmpty()) {
            return;
        }
        var titles =
                text.sentences().entrySet().stream()
                        .filter(entry -> entry.getKey().place() == Place.TITLE)
                        .flatMap(entry -> entry.getValue().stream())
                        .flatMap(one -> MeetingNumber.of(one, text.words()).stream())
                        .filter(one -> isClaimed(one))
                        .toList();
        var known = declared(request).or(() -> titles.stream().findFirst().map(Ordinal::known));
        if (known.isEmpty()) {
            return;
        }
        titles.stream()
                .filter(one -> one.number() != known.get().number())
                .forEach(one -> request.report(other(one, known.get())));
        text.sentences()
                .forEach((passage, sentences) -> {
                    if (isShortHeading(passage, sentences)) {
                        MeetingNumber.of(sentences.getFirst(), text.words()).stream()
                                .filter(one -> one.number() != known.get().number())
                                .filter(one ->
                                        isClaimed(one) && one.isBehind() && isThis(one, text))
                                .forEach(one -> request.report(other(one, known.get())));
                    } else if (passage.place() != Place.TITLE) {
                        for (var sentence : sentences) {
                            check(sentence, known.get(), text, request);
                        }
                    }
                });
    }

    private static Optional<Known> declared(CheckRequest request) {
        return request.figure("report.number")
                .filter(number -> number.value().matches("[0-9]{1,4}"))
                .map(number ->
                        new Known(
                                Long.parseLong(number.value()),
                                "number: " + number.value(),
                                SourcePosition.of("report.yaml")));
    }

    private static Known known(MeetingNumber title) {
        return new Known(title.number(), title.words(), title.sentence().position(title.from()));
    }

    private void check(Sentence sentence, Known known, ReportText text, CheckRequest request) {
        var language = text.words();
        var said = MeetingNumber.of(sentence, language);
        boolean agrees = said.stream().anyMatch(one -> one.number() == known.number());
        if (said.isEmpty() || agrees || !isOfThis(sentence, language, request)) {
            return;
        }
        said.stream()
                .filter(one -> isClaimed(one) && isThis(one, text))
                .findFirst()
                .ifPresent(one -> request.report(other(one, known)));
    }

    /// "Virtual Meeting V" above the text.
    private static boolean isShortHeading(Passage passage, List<Sentence> sentences) {
        return passage.place() == Place.HEADING
                && sentences.size() == 1
                && sentences.getFirst().tokens().size() <= LONGEST_HEADING;
    }

    private static boolean isClaimed(MeetingNumber one) {
        return one.sentence().isClaimed(one.from(), one.to());
    }

    /// Whether a sentence tells when this meeting was: it has its date, or says "this is".
    private static boolean isOfThis(Sentence sentence, Language language, CheckRequest request) {
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var datum = tokens.get(i).datum();
            if (datum != null && datum.expression().equals("report.date")) {
                return true;
            }
            if (isDate(sentence, i, language, request)
                    || language.set("this-meeting").isAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// "11 October", the first day of the meeting.
    private static boolean isDate(
            Sentence sentence, int at, Language language, CheckRequest request) {
        var tokens = sentence.tokens();
        var date = request.figure("report.date");
        if (date.isEmpty() || !tokens.get(at).isDigits()) {
            return false;
        }
        var day = LocalDate.parse(date.get().value().split("/", 2)[0]);
        var month = language.phrases("months").get(day.getMonthValue() - 1);
        if (!tokens.get(at).is(Integer.toString(day.getDayOfMonth()))) {
            return false;
        }
        for (int i = Math.max(0, at - 1); i < Math.min(tokens.size(), at + 3); i++) {
            if (tokens.get(i).is(month)) {
                return true;
            }
        }
        return false;
    }

    /// Not "the next, sixth meeting", not "since its fourth meeting".
    private static boolean isThis(MeetingNumber one, ReportText text) {
        var language = text.words();
        boolean named =
                language.set("meeting-general").isAt(List.of(one.noun()), 0)
                        || text.context().isOwnWord(one.noun());
        if (!named) {
            return false; // a session of the day, a workshop
        }
        var tokens = one.sentence().tokens();
        var others = language.set("not-this");
        return others.endingAt(tokens, one.from()) < 0
                && !others.isWithin(tokens, Math.max(0, one.from() - 4), one.from());
    }

    private Finding other(MeetingNumber one, Known known) {
        return finding(
                        one.sentence().position(one.from()),
                        "the text says \"%s\", elsewhere it is %s"
                                .formatted(one.words(), known.words()))
                .quoting(one.words())
                .withFact("elsewhere", known.words(), List.of(known.position()))
                .withFix("write `$report.number.ordinal`, or correct `number` in report.yaml");
    }
}
