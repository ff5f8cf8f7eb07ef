package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.CheckSettings.Acceptance;
import org.rapporteur.engine.report.CheckSettings.Expectation;
import org.rapporteur.engine.report.CheckSettings.RuleSetting;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What those who own the gate demand of every report, and no report folder can weaken.
///
/// @param name the file as the user wrote its path, for positions; empty where there is no policy
/// @param file where it lies
/// @param rules the least that the findings of rules weigh
/// @param ruleOptions options of those rules, instead of what folders say
/// @param accepted answers that hold whatever a folder says
/// @param keepsRules whether no folder makes any rule weigh less than it does by itself
/// @param strict whether warnings count as errors
/// @param maxWarnings how many warnings there may be; null for any number
/// @param languages those that reports may be in; empty for any
/// @param baseline a file of old findings that may be trusted; null for none
/// @param aliases a file of names that may be trusted; null for none
/// @param findings what is wrong with the policy itself
public record Policy(
        String name,
        Path file,
        List<RuleSetting> rules,
        Map<String, YamlMap> ruleOptions,
        List<Acceptance> accepted,
        List<Expectation> expected,
        boolean keepsRules,
        boolean strict,
        @Nullable Integer maxWarnings,
        List<PositionedText> languages,
        @Nullable PositionedText baseline,
        @Nullable PositionedText aliases,
        List<Finding> findings) {
    /// Where nobody demands anything.
    public static final Policy NONE =
            new Policy(
                    "",
                    Path.of(""),
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    false,
                    false,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of());

    public Policy {
        rules = List.copyOf(rules);
        ruleOptions = Collections.unmodifiableMap(new LinkedHashMap<>(ruleOptions));
        accepted = List.copyOf(accepted);
        expected = List.copyOf(expected);
        languages = List.copyOf(languages);
        findings = List.copyOf(findings);
    }

    /// Says where a report is in another language than it may be: rules on words would not look at
    /// it.
    public Optional<Finding> refusedLanguage(ReportFile report) {
        var language = report.print().language();
        if (languages.isEmpty() || languages.stream().anyMatch(one -> includes(one, language))) {
            return Optional.empty();
        }
        var tag = language.toLanguageTag();
        return Optional.of(
                Finding.error(
                                "policy-language",
                                report.settings().stream()
                                        .filter(setting -> setting.key().equals("language"))
                                        .map(Setting::position)
                                        .findFirst()
                                        .orElse(SourcePosition.UNKNOWN),
                                "the policy does not let a report be in `%s`".formatted(tag))
                        .quoting(tag)
                        .withFact(
                                "languages",
                                languages.stream()
                                        .map(PositionedText::text)
                                        .collect(Collectors.joining(", ")))
                        .withFix("correct `language`, or have the language put into the policy"));
    }

    private static boolean includes(PositionedText one, Locale language) {
        return Locale.forLanguageTag(one.text()).getLanguage().equals(language.getLanguage());
    }

    /// Whether a folder can make the rule weigh less, or answer its findings. A limit on warnings
    /// would be none if folders could lower their own.
    public boolean guards(String rule) {
        return keepsRules || strict || maxWarnings != null || floor(rule).isPresent();
    }

    /// What the findings of a guarded rule weigh at least.
    ///
    /// @param own what the finding weighs by itself
    public Severity least(String rule, Severity own) {
        return floor(rule).orElse(own);
    }

    private Optional<Severity> floor(String rule) {
        return rules.stream()
                .filter(setting -> setting.rule().equals(rule))
                .findFirst()
                .flatMap(setting -> Optional.ofNullable(setting.severity()));
    }

    /// How the rules of a report are run: none that is guarded is off, or set by the folder.
    public CheckSettings over(CheckSettings folder) {
        if (this == NONE) {
            return folder;
        }
        var options = new LinkedHashMap<>(folder.ruleOptions());
        options.keySet().removeIf(this::guards);
        options.putAll(ruleOptions);
        return new CheckSettings(
                folder.rules().stream()
                        .filter(setting -> setting.severity() != null || !guards(setting.rule()))
                        .toList(),
                folder.accepted(),
                folder.expected(),
                options);
    }

    /// A file that it names.
    public Path beside(PositionedText path) {
        return file.resolveSibling(path.text());
    }
}
