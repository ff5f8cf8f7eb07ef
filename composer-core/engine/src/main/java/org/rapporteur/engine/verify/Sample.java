package org.rapporteur.engine.verify;

import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Composition;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/// Composes the sample report that stands in a plugin's jar, `META-INF/rapporteur/sample/`: twice,
/// the second time for another user, in another folder.
record Sample(JarFile jar, InstalledPlugin plugin, Composer composer, Report report) {
    /// The sample's PDF; empty where there is none.
    byte[] check() throws IOException {
        if (!SampleFolder.isIn(jar)) {
            report.warning(
                    "plugin-sample",
                    "it has no sample report, so that nothing was composed",
                    "put a small report folder into"
                            + " src/main/resources/META-INF/rapporteur/sample/");
            return new byte[0];
        }
        var first = composed();
        var open = first.composition().verdict().open();
        open.stream().filter(one -> !isOfInstallation(one)).forEach(this::tell);
        unused(first.used());
        if (!first.composition().canBeWritten()
                || first.composition().verdict().count(Severity.ERROR) > 0) {
            return new byte[0];
        }
        var pdf = first.pdf();
        for (var fault : first.composition().faults(pdf)) {
            report.error(
                    "plugin-sample",
                    "the PDF of its sample is not sound: " + fault,
                    "look at the tables, figures and lists that the section composes");
        }
        int differs = Arrays.mismatch(pdf, elsewhere().pdf());
        if (differs >= 0) {
            report.error(
                    "plugin-sample",
                    "its sample gives another PDF for another user (locale, time zone, folder):"
                            + " byte "
                            + differs,
                    "let nothing but options, datasets and files decide what is composed");
        }
        return pdf;
    }

    private record Composed(Composition composition, byte[] pdf, String used) {}

    private Composed composed() throws IOException {
        try (var folder = SampleFolder.of(jar)) {
            var composition =
                    composer.compose(new ComposeRequest(folder.path(), null, false, null));
            var out = new ByteArrayOutputStream();
            if (composition.canBeWritten()) {
                composition.write(out);
            }
            return new Composed(
                    composition,
                    out.toByteArray(),
                    java.nio.file.Files.readString(folder.path().resolve("report.yaml")));
        }
    }

    private Composed elsewhere() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return composed();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /// What is wrong with other plugins that are installed.
    private boolean isOfInstallation(Finding finding) {
        return finding.rule().startsWith("plugin-")
                && composer.installationFindings().stream()
                        .anyMatch(one -> one.message().equals(finding.message()));
    }

    private void tell(Finding finding) {
        var message =
                "its sample, %s: %s[%s]: %s"
                        .formatted(
                                finding.position(),
                                finding.severity().name().toLowerCase(Locale.ROOT),
                                finding.rule(),
                                finding.message());
        switch (finding.severity()) {
            case ERROR -> report.error("plugin-sample", message, finding.fix());
            case WARNING -> report.warning("plugin-sample", message, finding.fix());
            case ADVICE -> {}
        }
    }

    private void unused(String yaml) {
        var unused =
                plugin.sections().stream()
                        .map(section -> section.about().name())
                        .filter(name -> !yaml.contains(name))
                        .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            report.warning(
                    "plugin-sample",
                    "its sample does not use the section " + unused,
                    "add it to the sections of META-INF/rapporteur/sample/report.yaml");
        }
    }

    /// The names of all that has documentation to show.
    static List<String> named(InstalledPlugin plugin) {
        return java.util.stream.Stream.of(
                        plugin.sections().stream().map(one -> one.about().name()),
                        plugin.readers().stream().map(one -> one.about().name()),
                        plugin.checks().stream().map(one -> one.about().name()))
                .flatMap(names -> names)
                .toList();
    }
}
