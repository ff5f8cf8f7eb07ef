package org.rapporteur.engine;

import org.rapporteur.engine.lock.PinnedPlugins;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The plugins that one report is composed with: those that its folder pins stand before those that
/// are installed.
public final class FolderPlugins implements AutoCloseable {
    private final PluginShelf shelf;
    private final List<Finding> findings;
    private final boolean isShared;

    private FolderPlugins(PluginShelf shelf, List<Finding> findings, boolean isShared) {
        this.shelf = shelf;
        this.findings = List.copyOf(findings);
        this.isShared = isShared;
    }

    static FolderPlugins of(ReportFolder folder, Installation installation, Installed installed) {
        var findings = new ArrayList<Finding>();
        var pinned = new PinnedPlugins(folder, installation.trust(), findings::add);
        var jars = pinned.jars();
        if (jars.isEmpty()) {
            var shelf = installed.shelf();
            refuseOthers(pinned, shelf, installation, findings);
            installed.findings().forEach(finding -> findings.add(asWarning(finding)));
            return new FolderPlugins(shelf, findings, true);
        }
        var all = new ArrayList<>(jars);
        all.addAll(installation.plugins());
        var shelf =
                PluginShelf.open(
                        all, installation.shipped(), finding -> findings.add(asWarning(finding)));
        refuseOthers(pinned, shelf, installation, findings);
        return new FolderPlugins(shelf, findings, false);
    }

    private static void refuseOthers(
            PinnedPlugins pinned,
            PluginShelf shelf,
            Installation installation,
            List<Finding> findings) {
        var others = new ArrayList<Path>();
        for (var plugin : shelf.plugins()) {
            if (!installation.shipped().test(plugin.jar())) {
                others.add(plugin.jar());
            }
        }
        try {
            pinned.refuseOthers(others);
        } catch (IOException e) {
            findings.add(
                    Finding.error(
                            "plugin-unlocked",
                            SourcePosition.UNKNOWN,
                            "a plugin cannot be read: " + e.getMessage()));
        }
    }

    /// A broken plugin that no report uses keeps nobody from writing one.
    private static Finding asWarning(Finding finding) {
        return finding.severity() == Severity.ERROR
                ? finding.withSeverity(Severity.WARNING)
                : finding;
    }

    public PluginShelf shelf() {
        return shelf;
    }

    /// What is wrong with the plugins.
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public void close() {
        if (!isShared) {
            shelf.close();
        }
    }
}
