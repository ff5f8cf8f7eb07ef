package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Picture;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.TextStyle;
import org.rapporteur.pdf.Theme;

import java.text.NumberFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final NumberFormat digits;

    final FindingList findings = new FindingList();

    private final LineRules rules;

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
        this.digits = NumberFormat.getIntegerInstance(language);
        digits.setGroupingUsed(false);
        this.rules = LineRules.of(language, document.justify());
        for (var heading : document.all(Heading.class)) {
            headings.putIfAbsent(heading, "~heading-" + headings.size());
        }
    }

    TextStyle style(StyleName name) {
        return theme.style(name);
    }

    /// Runs as a paragraph to be broken as the report's language does.
    Galley galley(List<Run> runs) {
        return Galley.of(runs, rules);
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

    /// In the digits of the language, without marks between thousands.
    String number(int number) {
        return digits.format(number);
    }

    /// A label with a number in it.
    String numbered(String label, String number) {
        return label.replace("{0}", number);
    }

    /// The page of an anchor, as the pass before found it.
    String pageOf(String anchor) {
        return number(earlier.pages().getOrDefault(anchor, 1));
    }

    String anchor(Heading heading) {
        return heading.id().isEmpty() ? headings.getOrDefault(heading, "~heading") : heading.id();
    }
}
