package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.CheckSettings.Acceptance;
import org.rapporteur.engine.report.CheckSettings.Expectation;
import org.rapporteur.engine.report.CheckSettings.RuleSetting;
import org.rapporteur.engine.report.PrintSettings.AnnexNumbering;
import org.rapporteur.engine.report.PrintSettings.Attach;
import org.rapporteur.engine.report.PrintSettings.Toc;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The simple keys of report.yaml as typed values, defaults filled in.
final class SettingsReader {
    private static final String LANGUAGE = "en-GB";
    private static final String TEMPLATE = "meeting-summary";

    private SettingsReader() {}

    static ReportTitle title(Values values, String folderName) {
        var title = values.text("title");
        var issued = values.days("issued");
        return new ReportTitle(
                title != null ? title : new PositionedText(folderName, SourcePosition.UNKNOWN),
                values.text("subtitle"),
                values.text("organization"),
                values.text("series"),
                values.text("short-title"),
                values.text("number"),
                values.text("symbol"),
                values.text("place"),
                values.days("date"),
                issued == null ? null : issued.first(),
                values.texts("author"),
                values.texts("keywords"));
    }

    static PrintSettings print(Values values, Consumer<Finding> findings) {
        var template = values.text("template");
        var numbering = values.inner("numbering");
        return new PrintSettings(
                LanguageTag.parse(values.textOr("language", LANGUAGE)).orElseThrow(),
                template != null ? template : new PositionedText(TEMPLATE, SourcePosition.UNKNOWN),
                values.texts("title-block"),
                OutputPath.read(values.text("output"), findings),
                choice(Toc.class, values.textOr("toc", "auto")),
                choice(
                        AnnexNumbering.class,
                        numbering == null ? "roman" : numbering.textOr("annexes", "roman")),
                values.truth("justify", false),
                choice(Attach.class, values.textOr("attach", "used")));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static CheckSettings checks(Values values) {
        var rules = new ArrayList<RuleSetting>();
        var options = new LinkedHashMap<String, YamlMap>();
        for (var entry : values.entries("rules")) {
            if (entry.value() instanceof YamlMap setting) {
                var level = new Values(setting).text("severity");
                if (level != null) {
                    rules.add(
                            new RuleSetting(
                                    entry.key(), severity(level.text()), entry.keyPosition()));
                }
                var rest = new LinkedHashMap<>(setting.entries());
                rest.remove("severity");
                if (!rest.isEmpty()) {
                    options.put(entry.key(), new YamlMap(rest, entry.keyPosition()));
                }
            }
        }
        return new CheckSettings(rules, accepted(values), expected(values), options);
    }

    private static @Nullable Severity severity(String level) {
        return level.equals("off") ? null : choice(Severity.class, level);
    }

    private static List<Acceptance> accepted(Values values) {
        var accepted = new ArrayList<Acceptance>();
        for (var each : values.maps("accept")) {
            var rule = each.text("rule");
            var text = each.text("text");
            var because = each.text("because");
            if (rule != null && text != null && because != null) {
                accepted.add(
                        new Acceptance(
                                rule.text(), text.text(), because.text(), each.map().position()));
            }
        }
        return accepted;
    }

    private static List<Expectation> expected(Values values) {
        var expected = new ArrayList<Expectation>();
        for (var each : values.maps("expect")) {
            var condition = each.text("that");
            if (condition != null) {
                expected.add(new Expectation(condition, each.textOr("because", "")));
            }
        }
        return expected;
    }

    /// Where each simple value came from; defaults where they matter.
    static List<Setting> settings(Values values) {
        var settings = new ArrayList<Setting>();
        for (var key : TopKeys.ALL) {
            var value = values.map().get(key.name());
            if (value != null && isSimple(key)) {
                SettingWords.add(settings, key.name(), value);
            } else if (value == null) {
                byDefault(key.name(), settings);
            }
        }
        return settings;
    }

    private static boolean isSimple(Key key) {
        return !List.of("data", "facts", "sections", "annexes", "accept").contains(key.name());
    }

    private static void byDefault(String key, List<Setting> settings) {
        var value =
                switch (key) {
                    case "language" -> LANGUAGE;
                    case "template" -> TEMPLATE;
                    case "toc" -> "auto";
                    case "numbering" -> "roman";
                    case "justify" -> "false";
                    case "attach" -> "used";
                    default -> "";
                };
        if (!value.isEmpty()) {
            var name = key.equals("numbering") ? "numbering.annexes" : key;
            settings.add(new Setting(name, value, SourcePosition.UNKNOWN));
        }
    }
}
