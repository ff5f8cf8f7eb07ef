package org.rapporteur.engine.check;

import org.rapporteur.engine.check.names.NameList;
import org.rapporteur.engine.check.names.Spelled;
import org.rapporteur.engine.check.names.TextNames;
import org.rapporteur.engine.check.names.Variants;
import org.rapporteur.engine.check.names.Variants.Variant;
import org.rapporteur.engine.data.CappedFindings;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One person or organization spelled in two ways, in the datasets or in the text.
final class NameVariant extends Rule<NoOptions> {
    private static final Pattern TITLE = Pattern.compile("^\\p{Lu}\\p{Ll}{0,4}\\.");
    private static final Pattern LOOSE = Pattern.compile("^\\p{Lu}\\p{Ll}{0,4}\\.\\s");

    private final Reading reading;

    NameVariant(Reading reading) {
        super(
                "name-variant",
                Severity.WARNING,
                "The same person or organization spelled in two ways.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        NameList names = text.names();
        var data = names.spellings();
        if (data.isEmpty()) {
            return;
        }
        var inText = new TextNames(names.parser(), data);
        text.prose().forEach(inText::add);
        var all = new ArrayList<Spelled>(data);
        all.addAll(inText.found());
        try (var capped = new CappedFindings("report.yaml", request::report)) {
            new Variants(all, request.aliases())
                    .forEach(variant -> capped.accept(finding(variant)));
            tight(data, capped);
        }
    }

    /// "Dr.N. Sudha" where others have a blank behind the title.
    private void tight(List<Spelled> data, CappedFindings findings) {
        var titled = data.stream().filter(one -> TITLE.matcher(one.raw()).find()).toList();
        var loose = titled.stream().filter(one -> LOOSE.matcher(one.raw()).find()).findFirst();
        if (loose.isEmpty()) {
            return;
        }
        for (var one : titled) {
            if (!LOOSE.matcher(one.raw()).find() && !one.name().honorific().isEmpty()) {
                findings.accept(
                        Finding.advice(
                                        rule(),
                                        one.first(),
                                        "\"%s\" has no blank behind the title, as others have"
                                                .formatted(one.raw()))
                                .quoting(one.raw())
                                .withFact("elsewhere", loose.get().raw(), loose.get().places())
                                .withFix(
                                        "write \"%s\""
                                                .formatted(one.raw().replaceFirst("\\.", ". "))));
            }
        }
    }

    private Finding finding(Variant variant) {
        var odd = variant.odd();
        var usual = variant.usual();
        return finding(
                        odd.first(),
                        "\"%s\" and \"%s\" look like one %s: they differ in %s"
                                .formatted(
                                        shown(odd, usual),
                                        shown(usual, odd),
                                        odd.name().isOrganization() ? "organization" : "person",
                                        variant.difference()))
                .quoting(odd.name().bare())
                .withFact("\"" + shown(odd, usual) + "\"", "here", odd.places())
                .withFact("\"" + shown(usual, odd) + "\"", "there", usual.places())
                .withFix(
                        "write it in one way; if both are right, add `%s,%s,no` to aliases.csv (`yes` for one who is spelled in two ways)"
                                .formatted(cell(odd.name().bare()), cell(usual.name().bare())));
    }

    /// With the honorific where only that differs.
    private static String shown(Spelled one, Spelled other) {
        return one.name().bare().equals(other.name().bare()) ? one.raw() : one.name().bare();
    }

    private static String cell(String text) {
        return text.contains(",") ? "\"" + text + "\"" : text;
    }
}
