package org.rapporteur.engine.check;

import org.rapporteur.document.Link;
import org.rapporteur.document.Nodes;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.Locale;
import java.util.regex.Pattern;

/// Links whose words do not say where they lead: "here", or another web site than the one they go
/// to. Links that go nowhere are found where texts are read.
final class LinkWords extends Rule<NoOptions> {
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

    private final Reading reading;

    LinkWords(Reading reading) {
        super(
                "link",
                Severity.WARNING,
                "A link that goes nowhere, or whose words do not say where it goes.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var empty = reading.of(request).words().phrases("link-words");
        for (var link : request.document().all(Link.class)) {
            var words = Nodes.text(link.content()).strip();
            var bare = EDGES.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
            if (empty.contains(bare)) {
                request.report(
                        finding(
                                        link.position(),
                                        "the link's words, \"%s\", do not say where it leads"
                                                .formatted(words))
                                .quoting(words)
                                .withFact("target", link.target())
                                .withFix(
                                        "make the words that name the page the link: `[the call for"
                                                + " contributions](…)`"));
            }
            LinkAddress.otherHost(words, link.target())
                    .ifPresent(host -> request.report(other(link, words, host)));
        }
    }

    private Finding other(Link link, String words, String host) {
        return finding(
                        link.position(),
                        "the text says `%s`, the link goes to `%s`".formatted(words, host))
                .quoting(link.target())
                .withFix("make both the same address");
    }
}
