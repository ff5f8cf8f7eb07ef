package example.acronyms;

import org.pf4j.Extension;
import org.rapporteur.document.Passage;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.Check;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.Option;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds acronyms that nobody explains: "WSIS" without "World Summit on the Information Society
/// (WSIS)" before it, and without an entry in the glossary.
@Extension
public final class Acronyms implements Check<Acronyms.Options> {
    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{3,8}s?\\b");

    /// What report.yaml can say under `rules: {example-acronym: {…}}`.
    public record Options(
            @Option(
                            doc = "Acronyms that every reader knows.",
                            byDefault = "UNO, NGO, PDF, URL, USA")
                    List<String> known,
            @Option(doc = "From how many letters on.", byDefault = "3", min = 2, max = 8)
                    int letters) {}

    @Override
    public String rule() {
        return "example-acronym";
    }

    @Override
    public String description() {
        return "An acronym is used that is explained neither in the text nor in the glossary.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Options> options() {
        return Options.class;
    }

    @Override
    public void check(Options options, CheckRequest request) {
        var explained = new HashSet<>(options.known());
        explained.addAll(request.glossary().keySet());
        for (var passage : request.document().passages()) {
            if (passage.place() == Passage.Place.PARAGRAPH
                    || passage.place() == Passage.Place.ITEM) {
                check(passage, options, explained, request);
            }
        }
    }

    /// Each acronym is told once, where it stands first.
    private void check(
            Passage passage, Options options, Set<String> explained, CheckRequest request) {
        var found = ACRONYM.matcher(passage.text());
        while (found.find()) {
            var acronym = found.group().replaceFirst("s$", "");
            boolean isExplained = isInBrackets(passage.text(), found.start(), found.end());
            boolean isMeant =
                    acronym.length() >= options.letters()
                            && passage.isWritten(found.start(), found.end())
                            && !passage.isQuoted(found.start());
            if (isMeant && explained.add(acronym) && !isExplained) {
                request.report(
                        Finding.warning(
                                        rule(),
                                        passage.position(found.start()),
                                        "`" + acronym + "` is not explained where it is first used")
                                .quoting(found.group())
                                .withFix(
                                        "write it out before: `… ("
                                                + acronym
                                                + ")`, or add it to `glossary`"));
            }
        }
    }

    /// "… Society (WSIS)" explains it.
    private static boolean isInBrackets(String text, int from, int to) {
        return from > 0 && text.charAt(from - 1) == '(' && text.indexOf(')', to) >= to;
    }
}
