package example.plainwords;

import org.pf4j.Extension;
import org.rapporteur.document.Passage;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.Check;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.Option;

import java.util.List;

/// Finds long words for which there are short ones: "utilize", where "use" says the same.
@Extension
public final class PlainWords implements Check<PlainWords.Options> {
    /// What report.yaml can say under `rules: {example-plain-words: {…}}`.
    public record Options(
            @Option(
                            doc = "Words that are too long, each with a shorter one: long = short.",
                            byDefault =
                                    "utilize = use, in order to = to, prior to = before, with"
                                            + " regard to = about, subsequently = then")
                    List<String> words) {
        public Options {
            for (var pair : words) {
                if (!pair.matches("[^=]+=[^=]+")) {
                    throw new IllegalArgumentException("write `long = short`, not `" + pair + "`");
                }
            }
        }

        List<Wording> wordings() {
            return words.stream().map(Wording::of).toList();
        }
    }

    @Override
    public String rule() {
        return "example-plain-words";
    }

    @Override
    public String description() {
        return "A long word stands where a short one says the same.";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Class<Options> options() {
        return Options.class;
    }

    @Override
    public void check(Options options, CheckRequest request) {
        for (var wording : options.wordings()) {
            for (var passage : request.document().passages()) {
                check(wording, passage, request);
            }
        }
    }

    private void check(Wording wording, Passage passage, CheckRequest request) {
        var found = wording.pattern().matcher(passage.text());
        while (found.find()) {
            if (passage.isWritten(found.start(), found.end()) && !passage.isQuoted(found.start())) {
                request.report(
                        Finding.advice(
                                        rule(),
                                        passage.position(found.start()),
                                        "`%s` is long for `%s`"
                                                .formatted(found.group(), wording.plain()))
                                .quoting(found.group())
                                .withFix("write `" + wording.plain() + "`"));
            }
        }
    }
}
