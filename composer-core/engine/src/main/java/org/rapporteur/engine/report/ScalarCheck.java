package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;

import java.util.List;
import java.util.function.Consumer;

/// Single values: text, numbers, days, choices.
final class ScalarCheck {
    private final Consumer<Finding> findings;

    ScalarCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Nullable YamlNode fitting(Key key, Shape shape, YamlNode node) {
        if (!(node instanceof YamlText text)) {
            return report(WrongType.finding(key, shape, node));
        }
        var wrong = problem(key, shape, text);
        return wrong == null ? text : report(wrong);
    }

    private @Nullable YamlNode report(Finding finding) {
        findings.accept(finding);
        return null;
    }

    private static @Nullable Finding problem(Key key, Shape shape, YamlText text) {
        return switch (shape) {
            case Shape.Whole(int least) ->
                    Numbers.whole(text.text()).filter(n -> n >= least).isPresent()
                            ? null
                            : WrongType.finding(key, shape, text);
            case Shape.Truth truth ->
                    Truths.read(text.text()).isPresent()
                            ? null
                            : WrongType.finding(key, shape, text);
            case Shape.Choice(List<String> values) ->
                    values.contains(text.text()) ? null : otherChoice(key, values, text);
            case Shape.Day day -> date(key, shape, text, DateText.day(text.text()));
            case Shape.DayOrDays days -> date(key, shape, text, DateText.dayOrDays(text.text()));
            case Shape.Language language -> language(text);
            case Shape.Words words -> null;
            case Shape.ListOf list -> null;
            case Shape.MapOf map -> null;
            case Shape.Fields fields -> null;
            case Shape.Sections sections -> null;
        };
    }

    private static @Nullable Finding date(Key key, Shape shape, YamlText text, DateText read) {
        return switch (read) {
            case DateText.Understood understood -> null;
            case DateText.OtherForm other -> WrongType.finding(key, shape, text);
            case DateText.Impossible(String why) ->
                    Finding.error("wrong-date", text.position(), why)
                            .quoting(text.text())
                            .withFix("correct the date");
        };
    }

    private static @Nullable Finding language(YamlText text) {
        if (LanguageTag.parse(text.text()).isPresent()) {
            return null;
        }
        return Finding.error(
                        "wrong-value",
                        text.position(),
                        "`" + text.text() + "` is no language code (BCP 47)")
                .quoting(text.text())
                .withFix(
                        LanguageTag.meant(text.text())
                                .map(code -> "write `" + code + "`")
                                .orElse("write a code such as `en-GB`, `fr` or `es`"));
    }

    static Finding otherChoice(Key key, List<String> values, YamlText text) {
        var meant =
                Truths.meant(text.text())
                        .filter(values::contains)
                        .or(() -> Truths.asSwitch(text.text()).filter(values::contains))
                        .or(() -> NearestName.of(text.text(), values));
        var words = new Shape.Choice(values).words();
        return Finding.error(
                        "wrong-value",
                        text.position(),
                        "`"
                                + key.name()
                                + "` is one of "
                                + words
                                + "; here stands `"
                                + text.text()
                                + "`")
                .quoting(text.text())
                .withFix(meant.map(m -> "write `" + m + "`").orElse("choose one of them"));
    }
}
