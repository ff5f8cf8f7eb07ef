package org.rapporteur.engine.report;

import org.rapporteur.engine.report.YamlNode.Entry;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;

import java.util.Optional;

/// What to say of a value that is of another kind than its key asks for.
final class WrongType {
    private WrongType() {}

    static Finding finding(Key key, Shape shape, YamlNode node) {
        return finding(
                key.name(), shape.words(), key.example(), node, shape instanceof Shape.Truth);
    }

    /// @param example a right value as it is written; empty for none
    static Finding finding(
            String key, String expected, String example, YamlNode node, boolean isTruth) {
        var message = "`" + key + "` has to be " + expected + "; here stands " + found(node);
        var finding = Finding.error("wrong-type", node.position(), message);
        var quoted = node instanceof YamlText text ? finding.quoting(text.text()) : finding;
        return quoted.withFix(fix(key, example, node, isTruth));
    }

    static Finding nothing(Entry entry, Shape shape) {
        return Finding.error(
                        "wrong-type",
                        entry.keyPosition(),
                        "`" + entry.key() + "` has no value; it has to be " + shape.words())
                .quoting(entry.key())
                .withFix("write a value after the colon, or delete the line");
    }

    static String found(YamlNode node) {
        return switch (node) {
            case YamlText text -> text.isNull() ? "nothing" : "`" + shortened(text.text()) + "`";
            case YamlList list -> "a list";
            case YamlMap map -> "a map of keys and values";
        };
    }

    private static String shortened(String text) {
        var line = text.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
    }

    private static String fix(String key, String example, YamlNode node, boolean isTruth) {
        if (isTruth && node instanceof YamlText text && Truths.meant(text.text()).isPresent()) {
            return "write `" + key + ": " + Truths.meant(text.text()).get() + "`";
        }
        var colon = withColon(node);
        if (colon.isPresent()) {
            return "put the text in quotes: " + YamlScalar.quoted(colon.get());
        }
        return example.isEmpty()
                ? "correct the value"
                : "write it in this form: `" + key + ": " + example + "`";
    }

    /// Of a map that is a text with a colon: `- Report: a summary`.
    private static Optional<String> withColon(YamlNode node) {
        if (node instanceof YamlMap map && map.entries().size() == 1) {
            var entry = map.entries().values().iterator().next();
            boolean sameLine = entry.value().position().line() == entry.keyPosition().line();
            if (sameLine && entry.value() instanceof YamlText text && !text.isNull()) {
                return Optional.of(entry.key() + ": " + text.text());
            }
        }
        return Optional.empty();
    }
}
