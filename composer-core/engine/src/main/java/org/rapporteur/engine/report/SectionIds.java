package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Ids of sections and annexes: given by hand; else the section's name; with the main option where
/// several sections have that name; else `-2`. An annex with one section shares its id.
final class SectionIds {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_-]*");

    private final Consumer<Finding> findings;
    private final Map<String, SourcePosition> taken = new HashMap<>();
    private final Map<Object, String> ids = new IdentityHashMap<>();

    SectionIds(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void name(List<SectionDraft> body, List<SectionsReader.AnnexDraft> annexes) {
        var all = new ArrayList<>(body);
        annexes.forEach(annex -> all.addAll(annex.sections()));
        all.forEach(section -> give(section, section.givenId()));
        annexes.forEach(this::giveByHand);
        var byName = new LinkedHashMap<String, List<SectionDraft>>();
        for (var section : all) {
            if (!ids.containsKey(section)) {
                byName.computeIfAbsent(plain(section), name -> new ArrayList<>()).add(section);
            }
        }
        byName.forEach(this::nameAlike);
        for (int i = 0; i < annexes.size(); i++) {
            var annex = annexes.get(i);
            if (!ids.containsKey(annex)) {
                ids.put(
                        annex,
                        annex.sections().size() == 1
                                ? of(annex.sections().get(0))
                                : free("annex-" + (i + 1), annex.values().map().position()));
            }
        }
    }

    String of(Object sectionOrAnnex) {
        var id = ids.get(sectionOrAnnex);
        if (id == null) {
            throw new IllegalArgumentException("not named yet: " + sectionOrAnnex);
        }
        return id;
    }

    private void giveByHand(SectionsReader.AnnexDraft annex) {
        var id = annex.values().text("id");
        if (id == null) {
            return;
        }
        var only = annex.sections().size() == 1 ? annex.sections().get(0) : null;
        if (only != null && id.text().equals(ids.get(only))) {
            ids.put(annex, id.text());
            return;
        }
        give(annex, id);
        var given = ids.get(annex);
        if (only != null && given != null) {
            ids.putIfAbsent(only, given);
        }
    }

    private void give(Object sectionOrAnnex, @Nullable PositionedText id) {
        if (id == null) {
            return;
        }
        if (!FORM.matcher(id.text()).matches()) {
            findings.accept(
                    Finding.error(
                                    "wrong-name",
                                    id.position(),
                                    "`"
                                            + id.text()
                                            + "` is no id: lower-case letters, digits, `-` and `_`,"
                                            + " a letter first")
                            .quoting(id.text())
                            .withFix("write `" + Slug.of(id.text(), '-') + "`"));
            return;
        }
        var other = taken.putIfAbsent(id.text(), id.position());
        if (other != null) {
            findings.accept(
                    Finding.error(
                                    "duplicate-id",
                                    id.position(),
                                    "the id `"
                                            + id.text()
                                            + "` is given already in line "
                                            + other.line())
                            .quoting(id.text())
                            .withFix("choose another id"));
            return;
        }
        ids.put(sectionOrAnnex, id.text());
    }

    private void nameAlike(String name, List<SectionDraft> sections) {
        if (sections.size() == 1) {
            ids.put(sections.get(0), free(name, sections.get(0).position()));
            return;
        }
        var mains = sections.stream().map(SectionDraft::mainWords).toList();
        for (var section : sections) {
            var main = section.mainWords();
            boolean isUnique = mains.stream().filter(main::equals).count() == 1;
            var wanted = isUnique && !main.isBlank() ? name + "-" + mainSlug(main) : name;
            ids.put(section, free(wanted, section.position()));
        }
    }

    /// `summary.md` counts as `summary`.
    private static String mainSlug(String main) {
        return Slug.of(main.replaceFirst("\\.[A-Za-z]{1,8}$", ""), '-');
    }

    private static String plain(SectionDraft section) {
        var name = section.name().substring(section.name().lastIndexOf('/') + 1);
        return Slug.of(name, '-');
    }

    private String free(String wanted, SourcePosition position) {
        var id = wanted;
        for (int n = 2; taken.putIfAbsent(id, position) != null; n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
