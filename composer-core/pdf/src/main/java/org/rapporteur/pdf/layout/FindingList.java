package org.rapporteur.pdf.layout;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a layout has to say, each thing once.
final class FindingList {
    /// More of them help nobody.
    private static final int MOST = 1000;

    /// Characters that are shown of a word.
    private static final int LONGEST = 40;

    private final Set<Finding> findings = new LinkedHashSet<>();
    private SourcePosition section = SourcePosition.UNKNOWN;

    List<Finding> all() {
        return List.copyOf(findings);
    }

    private void add(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding.withPosition(finding.position().or(section)));
        }
    }

    /// What follows is part of this section: where report.yaml lists it. What knows no place of its
    /// own is reported there.
    void inside(SourcePosition place) {
        section = place;
    }

    void missingGlyph(int codePoint, SourcePosition position) {
        var name = Character.getName(codePoint);
        add(
                Finding.error(
                                "missing-glyph",
                                position,
                                String.format(
                                        Locale.ROOT,
                                        "no font has the character U+%04X %s",
                                        codePoint,
                                        Character.toString(codePoint)))
                        .quoting(Character.toString(codePoint))
                        .withFact("character", name == null ? "unassigned" : name)
                        .withFix("write it in another script, or take the character out"));
    }

    void brokenWord(String word, SourcePosition position) {
        add(
                Finding.warning(
                                "word-too-wide",
                                position,
                                "`"
                                        + shortened(word)
                                        + "` is wider than its column and had to be broken")
                        .quoting(word)
                        .withFix("shorten it, or give its column more room"));
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST)) + "…";
    }

    void tableTooWide(double needed, double available, SourcePosition position) {
        add(
                Finding.warning(
                                "table-too-wide",
                                position,
                                String.format(
                                        Locale.ROOT,
                                        "the table needs %.0f mm, the page has %.0f mm",
                                        needed / 72 * 25.4,
                                        available / 72 * 25.4))
                        .withFix("show fewer columns"));
    }

    void headingSkipped(int level, int before, String words, SourcePosition position) {
        add(
                Finding.error(
                                "heading-order",
                                position,
                                before == 0
                                        ? "the first heading is of level " + level
                                        : "a heading of level "
                                                + level
                                                + " follows one of level "
                                                + before)
                        .quoting(words)
                        .withFix("make it a heading of level " + (before + 1)));
    }

    void emptyLink(String target, SourcePosition position) {
        add(
                Finding.error("empty-link", position, "the link to " + target + " has no words")
                        .withFix("write what the link leads to"));
    }

    void unknownTarget(String target, SourcePosition position) {
        add(
                Finding.error(
                                "unknown-target",
                                position,
                                "nothing in the report has the id `" + target + "`")
                        .withFix("point to the id of a heading, section, table or figure"));
    }

    void unreadableImage(SourcePosition position) {
        add(
                Finding.error(
                                "unreadable-image",
                                position,
                                "the picture cannot be read as PNG or JPEG")
                        .withFix("save the picture again as PNG or JPEG, in RGB colours"));
    }
}
