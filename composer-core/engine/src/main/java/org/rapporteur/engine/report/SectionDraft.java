package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.YamlNode.Entry;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.LinkedHashMap;
import java.util.function.Consumer;

/// A section before it has its id.
///
/// @param options its own options; the main one under the empty key
/// @param common the keys that every section may have
record SectionDraft(String name, SourcePosition position, YamlMap options, Values common) {
    static SectionDraft bare(YamlText name) {
        var nothing = new YamlMap(new LinkedHashMap<>(), name.position());
        return new SectionDraft(name.text().strip(), name.position(), nothing, new Values(nothing));
    }

    /// @param first the name, with the main option or a map of options
    /// @param item all of the section's entries
    static SectionDraft read(Entry first, YamlMap item, Consumer<Finding> findings) {
        var all = new LinkedHashMap<String, Entry>();
        if (first.value() instanceof YamlMap inner) {
            all.putAll(inner.entries());
        } else if (!ShapeCheck.isNothing(first.value())) {
            all.put("", new Entry("", first.keyPosition(), first.value()));
        }
        item.entries().values().stream().skip(1).forEach(entry -> add(all, entry, findings));
        var own = new LinkedHashMap<String, Entry>();
        var common = new LinkedHashMap<String, Entry>();
        for (var entry : all.values()) {
            boolean isCommon = Key.names(ReportKeys.SECTION).contains(entry.key());
            (isCommon ? common : own).put(entry.key(), entry);
        }
        var checked =
                new ShapeCheck(findings)
                        .fields(
                                new YamlMap(common, item.position()),
                                ReportKeys.SECTION,
                                false,
                                "a section");
        return new SectionDraft(
                first.key().strip(),
                first.keyPosition(),
                new YamlMap(own, first.keyPosition()),
                new Values(checked));
    }

    private static void add(
            LinkedHashMap<String, Entry> all, Entry entry, Consumer<Finding> findings) {
        var given = all.putIfAbsent(entry.key(), entry);
        if (given != null) {
            findings.accept(
                    Finding.error(
                                    "duplicate-key",
                                    entry.keyPosition(),
                                    "key `"
                                            + entry.key()
                                            + "` stands already in line "
                                            + given.keyPosition().line())
                            .quoting(entry.key())
                            .withFix("keep one of the two"));
        }
    }

    @Nullable PositionedText givenId() {
        return common.text("id");
    }

    /// The main option's words; empty where there is none, or a list.
    String mainWords() {
        return options.get("") instanceof YamlText text ? text.text() : "";
    }

    SectionEntry entry(String id) {
        return new SectionEntry(
                name,
                id,
                position,
                options,
                common.text("data"),
                common.text("title"),
                common.text("caption"),
                common.text("when"),
                common.truth("page-break", false));
    }
}
