package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Picture;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.TextStyle;
import org.rapporteur.pdf.Theme;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// What all parts of one pass over a document share.
final class Job {
    final Document document;
    final Theme theme;
    final Metrics metrics;
    final Predicate<Picture> readable;
    final Earlier earlier;
    final Locale language;

    /// Whether pages are read from right to left. They are set the other way round and mirrored.
    final boolean rightToLeft;

    final FindingList findings = new FindingList();

    /// Null unless somebody asks where figures land.
    @Nullable Trace trace;

    /// Links into the report that were met, with the place of the first.
    final Map<String, SourcePosition> references = new LinkedHashMap<>();

    /// Every heading's anchor: its id, or a name that no id can have.
    private final IdentityHashMap<Heading, String> headings = new IdentityHashMap<>();

    Job(
            Document document,
            Theme theme,
            Metrics metrics,
            Predicate<Picture> readable,
            Earlier earlier) {
        this.document = document;
        this.theme = theme;
        this.metrics = metrics;
        this.readable = readable;
        this.earlier = earlier;
        this.language = Locale.forLanguageTag(document.metadata().language());
        this.rightToLeft = document.metadata().isRightToLeft();
        for (var heading : document.all(Heading.class)) {
            headings.putIfAbsent(heading, "~heading-" + headings.size());
        }
    }

    TextStyle style(StyleName name) {
        return theme.style(name);
    }

    int colour(TextStyle style) {
        return theme.colour(style.colour());
    }

    /// From the upper edge of a line to its baseline: capitals stand in its middle.
    double baseline(TextStyle style) {
        return (style.leading() + capHeight(style)) / 2;
    }

    double capHeight(TextStyle style) {
        return metrics.capHeight(style.font()) * style.size() / 1000;
    }

    String anchor(Heading heading) {
        return heading.id().isEmpty() ? headings.getOrDefault(heading, "~heading") : heading.id();
    }
}
