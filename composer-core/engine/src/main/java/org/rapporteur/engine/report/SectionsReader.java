package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The keys `sections` and `annexes`.
final class SectionsReader {
    private final Consumer<Finding> findings;

    SectionsReader(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /// The body, and the annexes.
    record Placed(List<SectionEntry> body, List<AnnexEntry> annexes) {}

    /// An annex whose sections have no ids yet.
    record AnnexDraft(Values values, List<SectionDraft> sections) {}

    Placed read(Values report) {
        var body = sections(report.map().get("sections"));
        var annexes = new ArrayList<AnnexDraft>();
        for (var annex : report.maps("annexes")) {
            annexes.add(new AnnexDraft(annex, sections(annex.map().get("sections"))));
        }
        var ids = new SectionIds(findings);
        ids.name(body, annexes);
        var placed = new ArrayList<AnnexEntry>();
        for (var annex : annexes) {
            placed.add(annex(annex, ids));
        }
        return new Placed(entries(body, ids), placed);
    }

    private static List<SectionEntry> entries(List<SectionDraft> drafts, SectionIds ids) {
        return drafts.stream().map(draft -> draft.entry(ids.of(draft))).toList();
    }

    private static AnnexEntry annex(AnnexDraft annex, SectionIds ids) {
        var title = annex.values().text("title");
        var position = annex.values().map().position();
        return new AnnexEntry(
                title != null ? title : new PositionedText(firstName(annex), position),
                ids.of(annex),
                entries(annex.sections(), ids),
                annex.values().text("when"),
                position);
    }

    private static String firstName(AnnexDraft annex) {
        return annex.sections().isEmpty() ? "" : annex.sections().get(0).name();
    }

    private List<SectionDraft> sections(@Nullable YamlNode node) {
        var drafts = new ArrayList<SectionDraft>();
        var items =
                switch (node) {
                    case null -> List.<YamlNode>of();
                    case YamlList list -> list.items();
                    case YamlText text -> List.of(text);
                    case YamlMap map -> {
                        findings.accept(noList(map));
                        yield List.<YamlNode>of();
                    }
                };
        for (var item : items) {
            var draft = section(item);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static Finding noList(YamlMap map) {
        return Finding.error(
                        "wrong-type",
                        map.position(),
                        "`sections` has to be a list of sections; here stands a map")
                .withFix("begin each section with a dash: `- narrative: summary.md`");
    }

    private @Nullable SectionDraft section(YamlNode item) {
        return switch (item) {
            case YamlText text when !text.isNull() -> SectionDraft.bare(text);
            case YamlMap map when !map.entries().isEmpty() -> named(map);
            default -> {
                findings.accept(
                        Finding.error(
                                        "wrong-type",
                                        item.position(),
                                        "a section has to be a name, or a name with options; here"
                                                + " stands "
                                                + WrongType.found(item))
                                .withFix("write a section, `- narrative: summary.md`"));
                yield null;
            }
        };
    }

    private @Nullable SectionDraft named(YamlMap map) {
        var first = map.entries().values().iterator().next();
        if (Key.names(ReportKeys.SECTION).contains(first.key())) {
            findings.accept(
                    Finding.error(
                                    "section-name",
                                    first.keyPosition(),
                                    "a section begins with its name; here stands `"
                                            + first.key()
                                            + "` first")
                            .quoting(first.key())
                            .withFix(
                                    map.entries().containsKey("sections")
                                            ? "move it under `annexes`"
                                            : "write the section's name first, and `"
                                                    + first.key()
                                                    + "` below it"));
            return null;
        }
        return SectionDraft.read(first, map, findings);
    }
}
