package org.rapporteur.engine.report;

import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads report.yaml, and rapporteur.yaml of parent folders. Everything that is wrong is reported
/// in one pass; what is right is returned all the same.
public final class ReportReader {
    private static final String INIT = "run `rapporteur init` for a folder to start from";
    private static final int FORMAT = 1;

    private final ReportFolder folder;
    private final Set<String> readerKeys;
    private final Consumer<Finding> findings;

    private ReportReader(ReportFolder folder, Set<String> readerKeys, Consumer<Finding> findings) {
        this.folder = folder;
        this.readerKeys = readerKeys;
        this.findings = findings;
    }

    /// Findings come in the order of the file.
    ///
    /// @param readerKeys the keys of the installed dataset readers: `corpus`
    /// @return empty where there is no report.yaml, or nothing in it can be read
    public static Optional<ReportFile> read(
            ReportFolder folder, Set<String> readerKeys, Consumer<Finding> findings) {
        var found = new ArrayList<Finding>();
        var report = new ReportReader(folder, readerKeys, found::add).read();
        found.sort(Comparator.comparing(Finding::position));
        found.forEach(findings);
        return report;
    }

    private Optional<ReportFile> read() {
        var file = SourcePosition.of(ReportFolder.REPORT_FILE);
        var files = folder.files(file, findings);
        if (!files.exists(ReportFolder.REPORT_FILE)) {
            return absent(file);
        }
        return files.text(ReportFolder.REPORT_FILE).flatMap(this::map).map(this::report);
    }

    /// There is no such file, or it is one that may not be read.
    private Optional<ReportFile> absent(SourcePosition file) {
        folder.files(
                        file,
                        finding ->
                                findings.accept(
                                        finding.rule().equals("missing-file")
                                                ? missing(finding)
                                                : finding))
                .bytes(ReportFolder.REPORT_FILE);
        return Optional.empty();
    }

    private Finding missing(Finding finding) {
        var fix = finding.fix().startsWith("write") ? "rename it to `report.yaml`" : INIT;
        var near = finding.fix().replaceFirst("^write `(.*)`$", "; there is `$1`");
        return new Finding(
                        finding.severity(),
                        finding.rule(),
                        "there is no report.yaml in the folder `"
                                + folder.name()
                                + "`"
                                + (near.startsWith(";") ? near : ""),
                        finding.position(),
                        "",
                        finding.facts(),
                        "")
                .withFix(fix);
    }

    private Optional<YamlMap> map(String text) {
        var node = Yaml.read(text, ReportFolder.REPORT_FILE, findings);
        if (node == null) {
            return Optional.empty();
        }
        if (ShapeCheck.isNothing(node)) {
            findings.accept(
                    Finding.error(
                                    "empty-file",
                                    SourcePosition.of(ReportFolder.REPORT_FILE),
                                    "the file is empty")
                            .withFix(INIT));
            return Optional.empty();
        }
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        findings.accept(noMap(node));
        return Optional.empty();
    }

    static Finding noMap(YamlNode node) {
        return Finding.error(
                        "wrong-type",
                        node.position(),
                        "the file has to hold keys with values; here stands "
                                + WrongType.found(node))
                .withFix("begin each line with a key and a colon: `title: Summary Report`");
    }

    private ReportFile report(YamlMap written) {
        var own = new ShapeCheck(findings).fields(written, TopKeys.ALL, false, "");
        var values = new Values(SharedSettings.merged(folder, own, findings));
        checkFormat(values, written.get("rapporteur") != null);
        var datasets = new DatasetsReader(readerKeys, findings);
        var sections = new SectionsReader(findings).read(values);
        if (written.get("sections") == null && written.get("annexes") == null) {
            findings.accept(
                    Finding.error(
                                    "missing-key",
                                    SourcePosition.of(ReportFolder.REPORT_FILE),
                                    "the report has neither `sections` nor `annexes`")
                            .withFix("add `sections: [narrative: summary.md]`"));
        }
        var data = datasets.data(values);
        return new ReportFile(
                SettingsReader.title(values, folder.name()),
                SettingsReader.print(values, findings),
                data,
                datasets.sameRows(values, data),
                datasets.facts(values, data),
                sections.body(),
                sections.annexes(),
                values.textsByName("glossary"),
                SettingsReader.checks(values),
                SettingsReader.settings(values));
    }

    private void checkFormat(Values values, boolean isWritten) {
        var version = values.text("rapporteur");
        if (version == null) {
            if (!isWritten) {
                findings.accept(
                        Finding.warning(
                                        "format-version",
                                        SourcePosition.of(ReportFolder.REPORT_FILE, 1, 1),
                                        "the file does not say which version of the format it has")
                                .withFix("add `rapporteur: " + FORMAT + "` as the first line"));
            }
        } else if (values.whole("rapporteur", FORMAT) != FORMAT) {
            findings.accept(
                    Finding.error(
                                    "format-version",
                                    version.position(),
                                    "the file has version "
                                            + version.text()
                                            + " of the format; this Rapporteur reads version "
                                            + FORMAT)
                            .quoting(version.text())
                            .withFix("install a newer Rapporteur, or write `rapporteur: 1`"));
        }
    }
}
