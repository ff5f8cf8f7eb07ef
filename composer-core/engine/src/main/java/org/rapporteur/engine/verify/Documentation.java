package org.rapporteur.engine.verify;

import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// What the jar says of each section, dataset and rule, `META-INF/rapporteur/docs/NAME.md`: it is
/// there, and its examples have options that there are.
record Documentation(InstalledPlugin plugin, Composer composer, Report report) {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(.*?)```");
    private static final List<String> MISTAKES =
            List.of("unknown-key", "missing-option", "wrong-", "yaml-", "unknown-section");

    void check() throws IOException {
        for (var name : Sample.named(plugin)) {
            var text = plugin.documentation(name);
            if (text.isEmpty()) {
                report.warning(
                        "plugin-documentation",
                        "nothing is said of `" + name + "` but one sentence",
                        "write META-INF/rapporteur/docs/" + name + ".md, with an example");
            } else {
                examples(name, text.get());
            }
        }
    }

    private void examples(String name, String text) throws IOException {
        var example = EXAMPLE.matcher(text);
        while (example.find()) {
            var yaml = example.group(1);
            for (var finding : mistakes(yaml)) {
                report.error(
                        "plugin-documentation",
                        "the example in docs/%s.md is wrong: %s".formatted(name, finding.message()),
                        finding.fix());
            }
        }
    }

    private List<Finding> mistakes(String yaml) throws IOException {
        try (var folder = SampleFolder.make("example")) {
            var head = yaml.contains("title:") ? "" : "title: Example\ndate: 2024-06-20\n";
            var body = yaml.contains("sections:") ? "" : "\nsections: []\n";
            folder.write("report.yaml", head + yaml + body);
            var template = composer.templates().names().stream().findFirst().orElse(null);
            return composer
                    .compose(new ComposeRequest(folder.path(), template, false, null))
                    .verdict()
                    .open()
                    .stream()
                    .filter(one -> MISTAKES.stream().anyMatch(one.rule()::startsWith))
                    .filter(one -> !one.message().contains("`sections`"))
                    .toList();
        }
    }
}
