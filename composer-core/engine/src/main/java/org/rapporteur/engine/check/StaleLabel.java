package org.rapporteur.engine.check;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Document;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Passage;
import org.rapporteur.document.Table;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.Labels;
import org.rapporteur.section.NoOptions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A label that is typed without a link and that nothing has: "see Annex V" where there are four. A
/// linked label is held against its target when the report is assembled.
final class StaleLabel extends Rule<NoOptions> {
    private static final String NUMBER = "\u0000";

    private final Reading reading;

    StaleLabel(Reading reading) {
        super(
                "stale-label",
                Severity.WARNING,
                "A label such as \"Annex V\", typed by hand, that nothing in the report has.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        if (text.language().isEmpty()) {
            return;
        }
        var kinds = kinds(request.document(), request.labels());
        text.sentences()
                .forEach((passage, sentences) -> {
                    for (var sentence : sentences) {
                        kinds.forEach((pattern, labels) ->
                                check(sentence, passage, pattern, labels, text.words(), request));
                    }
                });
    }

    /// The labels of the report by what they look like. A report without annexes speaks of those of
    /// other documents.
    private static Map<Pattern, List<String>> kinds(Document document, Labels labels) {
        var kinds = new LinkedHashMap<Pattern, List<String>>();
        var annexes = document.annexes().stream().map(annex -> annex.label()).toList();
        add(kinds, "annex-label", annexes, labels);
        add(kinds, "table-label", captions(document, true), labels);
        add(kinds, "figure-label", captions(document, false), labels);
        return kinds;
    }

    private static void add(
            Map<Pattern, List<String>> kinds, String key, List<String> all, Labels labels) {
        boolean numbered =
                all.stream().anyMatch(label -> label.chars().anyMatch(Character::isWhitespace));
        if (numbered && labels.has(key)) {
            var form =
                    Pattern.quote(labels.text(key, NUMBER))
                            .replace(NUMBER, "\\E([IVXL]+|[0-9]+|[A-Z])\\b\\Q");
            kinds.put(Pattern.compile("(?iu)\\b" + form), all);
        }
    }

    private static List<String> captions(Document document, boolean tables) {
        var labels = new ArrayList<String>();
        Stream.concat(
                        document.body().stream(),
                        document.annexes().stream().flatMap(annex -> annex.content().stream()))
                .flatMap(block -> Nodes.all(List.of(block), Block.class).stream())
                .forEach(block -> {
                    var caption = caption(block, tables);
                    if (caption != null) {
                        labels.add(caption.label());
                    }
                });
        return labels;
    }

    private static @Nullable Caption caption(Block block, boolean tables) {
        return switch (block) {
            case Table table when tables -> table.caption();
            case Chart chart when !tables -> chart.caption();
            case Figure figure when !tables -> figure.caption();
            default -> null;
        };
    }

    private void check(
            Sentence sentence,
            Passage passage,
            Pattern pattern,
            List<String> labels,
            Language language,
            CheckRequest request) {
        int start = sentence.tokens().getFirst().from();
        int end = sentence.tokens().getLast().to();
        var found = pattern.matcher(passage.text()).region(start, end);
        while (found.find()) {
            var said = found.group();
            boolean known =
                    labels.stream()
                            .anyMatch(label -> label.equalsIgnoreCase(said.replace('\u00A0', ' ')));
            if (!known
                    && passage.isWritten(found.start(), found.end())
                    && !passage.isQuoted(found.start())
                    && isOfThisReport(sentence, found.start(), found.end(), language)) {
                request.report(
                        finding(
                                        passage.position(found.start()),
                                        "the text says \"%s\", and the report has none"
                                                .formatted(said))
                                .quoting(said)
                                .withFact("there are", String.join(", ", labels))
                                .withFix(
                                        "refer to it by its id, `[](#id)`, and the tool fills in"
                                                + " the label"));
            }
        }
    }

    /// Not "Annex V to the resolution", not "the Convention, Annex V".
    private static boolean isOfThisReport(Sentence sentence, int from, int to, Language language) {
        var tokens = sentence.tokens();
        int first = 0;
        while (tokens.get(first).from() < from) {
            first++;
        }
        int after = first;
        while (after < tokens.size() && tokens.get(after).from() < to) {
            after++;
        }
        boolean led =
                first == 0
                        || tokens.get(first - 1).isMark("(")
                        || language.set("see").endingAt(tokens, first) >= 0;
        boolean ofOther =
                language.set("of").isAt(tokens, after)
                        || language.set("to").isAt(tokens, after)
                        || language.set("from").isAt(tokens, after);
        boolean other =
                sentence.tokens().stream()
                        .anyMatch(token -> language.set("other-document").isAt(List.of(token), 0));
        return led && !ofOther && !other;
    }
}
