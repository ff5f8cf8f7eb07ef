package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The value of one option, as its record wants it.
///
/// @param what whose option it is, for messages
record OptionValue(OptionRecord.Component component, String what, Consumer<Finding> findings) {
    /// Null only where the record allows it, or where the option is required.
    @Nullable Object byDefault() {
        var shape = component.shape();
        var text = shape.byDefault();
        if (shape.isList()) {
            return OptionRecord.words(text).stream().map(this::plain).toList();
        }
        return switch (shape.kind()) {
            case TEXT -> text.isEmpty() ? null : text;
            case NUMBER -> Numbers.whole(text).orElse(0);
            case TRUTH -> Truths.read(text).orElse(false);
            case CHOICE -> text.isEmpty() ? null : plain(text);
        };
    }

    private @Nullable Object plain(String word) {
        return component.shape().kind() == OptionShape.Kind.CHOICE
                ? OptionRecord.constant(component.element(), word)
                : word;
    }

    /// Null after a finding.
    @Nullable Object of(YamlNode node) {
        if (!component.shape().isList()) {
            return single(node);
        }
        var items = node instanceof YamlList list ? list.items() : List.of(node);
        var values = new ArrayList<Object>();
        boolean isRight = true;
        for (var item : items) {
            var value = hasComma(item) ? wrongType(item) : single(item);
            isRight &= value != null;
            if (value != null) {
                values.add(value);
            }
        }
        return isRight ? List.copyOf(values) : null;
    }

    /// `show: number, contributor` is one text to YAML.
    private boolean hasComma(YamlNode node) {
        boolean isName =
                component.shape().kind() == OptionShape.Kind.CHOICE
                        || component.shape().names() == Option.Names.COLUMN
                        || component.shape().names() == Option.Names.COLUMNS
                        || component.shape().names() == Option.Names.DATASET;
        return isName && node instanceof YamlText text && text.text().indexOf(',') >= 0;
    }

    private @Nullable Object single(YamlNode node) {
        if (!(node instanceof YamlText text) || text.isNull()) {
            return wrongType(node);
        }
        var shape = component.shape();
        return switch (shape.kind()) {
            case TEXT -> text.text().strip();
            case NUMBER -> number(text);
            case TRUTH -> {
                var truth = Truths.read(text.text());
                yield truth.isPresent() ? truth.get() : wrongType(text);
            }
            case CHOICE -> {
                var constant = OptionRecord.constant(component.element(), text.text());
                yield constant != null ? constant : otherChoice(text);
            }
        };
    }

    private @Nullable Object number(YamlText text) {
        var number = Numbers.whole(text.text());
        if (number.isEmpty()) {
            return wrongType(text);
        }
        var shape = component.shape();
        if (number.get() >= shape.min() && number.get() <= shape.max()) {
            return number.get();
        }
        return report(
                Finding.error(
                                "wrong-value",
                                text.position(),
                                "`%s` has to be %s; here stands %s"
                                        .formatted(shape.name(), shape.words(), text.text()))
                        .quoting(text.text())
                        .withFix(
                                "write a number within these bounds, such as "
                                        + (number.get() < shape.min()
                                                ? shape.min()
                                                : shape.max())));
    }

    private @Nullable Object otherChoice(YamlText text) {
        var shape = component.shape();
        var word = text.text().strip().toLowerCase(Locale.ROOT);
        for (var instead : shape.instead()) {
            if (List.of(instead.of()).contains(word)) {
                return report(notOffered(text, instead));
            }
        }
        var key = new Key(shape.name(), new Shape.Choice(shape.values()), false, false, "", "");
        return report(ScalarCheck.otherChoice(key, shape.values(), text));
    }

    private static Finding notOffered(YamlText text, Option.Instead instead) {
        return Finding.error(
                        "wrong-value",
                        text.position(),
                        "`" + text.text() + "` is not offered: " + instead.because())
                .quoting(text.text())
                .withFix(instead.fix());
    }

    private @Nullable Object wrongType(YamlNode node) {
        var shape = component.shape();
        boolean isTruth = shape.kind() == OptionShape.Kind.TRUTH;
        var example =
                hasComma(node) && node instanceof YamlText text
                        ? "[" + text.text().strip() + "]"
                        : shape.example();
        return report(WrongType.finding(shape.name(), shape.words(), example, node, isTruth));
    }

    private @Nullable Object report(Finding finding) {
        findings.accept(finding);
        return null;
    }
}
