package org.rapporteur.engine.lock;

import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The plugins of a report folder that may be loaded: each is pinned, is the very file that was
/// pinned, and is approved. What lies in `plugins/` otherwise is told, and left alone.
public record PinnedPlugins(ReportFolder folder, Trust trust, Consumer<Finding> findings) {
    private static final String FOLDER = "plugins";

    /// How a pin stands.
    public enum State {
        READY,
        NOT_APPROVED,
        CHANGED,
        MISSING
    }

    /// The jars, in the order of the plugins' ids.
    public List<Path> jars() {
        var jars = new ArrayList<Path>();
        var lock = LockReader.read(folder, findings);
        for (var pin : lock.pins()) {
            switch (state(pin)) {
                case READY -> jars.add(path(pin));
                case NOT_APPROVED -> findings.accept(notApproved(pin));
                case CHANGED -> findings.accept(changed(pin));
                case MISSING -> findings.accept(missing(pin));
            }
        }
        unpinned(lock);
        return jars;
    }

    public State state(Pin pin) {
        try {
            var path = path(pin);
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return State.MISSING;
            }
            if (!Checksum.of(path).equals(pin.sha256())) {
                return State.CHANGED;
            }
            return trust.approved().test(pin.sha256()) ? State.READY : State.NOT_APPROVED;
        } catch (IOException _) {
            return State.MISSING;
        }
    }

    private Path path(Pin pin) {
        return folder.path().resolve(pin.file());
    }

    /// `--locked`: third parties' plugins that are there for another reason.
    ///
    /// @param jars of plugins that do not come with the tool
    public void refuseOthers(List<Path> jars) throws IOException {
        if (!trust.onlyPinned()) {
            return;
        }
        var pinned =
                LockReader.read(folder, _ -> {}).pins().stream()
                        .map(Pin::sha256)
                        .collect(Collectors.toSet());
        for (var jar : jars) {
            if (!pinned.contains(Checksum.of(jar))) {
                findings.accept(unlocked(jar));
            }
        }
    }

    private static Finding changed(Pin pin) {
        return Finding.error(
                        "plugin-changed",
                        pin.position(),
                        "%s is not the file that was pinned: its SHA-256 is another one; it is not"
                                        .formatted(pin.file())
                                + " loaded")
                .withFix(
                        "take the file from git, or look at the new one and pin it: rapporteur"
                                + " plugin add "
                                + pin.file());
    }

    private static Finding missing(Pin pin) {
        return Finding.error(
                        "plugin-missing",
                        pin.position(),
                        "the plugin %s is pinned, and %s is not there"
                                .formatted(pin.label(), pin.file()))
                .withFix(
                        "take the file from git, or add it again: rapporteur plugin add "
                                + pin.source());
    }

    private static Finding notApproved(Pin pin) {
        var extent =
                pin.capabilities().isEmpty()
                        ? "nothing but compute"
                        : String.join(", ", pin.capabilities());
        return Finding.warning(
                        "plugin-not-approved",
                        pin.position(),
                        "the plugin %s of this folder is not loaded, because nobody has approved it"
                                        .formatted(pin.label())
                                + " here")
                .withFact("it says that it uses", extent)
                .withFix(
                        "if you trust the folder, call with --locked, or approve it: rapporteur"
                                + " plugin add "
                                + pin.file());
    }

    private static Finding unlocked(Path jar) {
        var name = String.valueOf(jar.getFileName());
        return Finding.error(
                        "plugin-unlocked",
                        SourcePosition.of(LockFile.NAME),
                        name + " is not pinned in " + LockFile.NAME + ", and --locked asks for it")
                .withFix("pin it: rapporteur plugin add " + name + "; or call without --locked");
    }

    /// Jars in `plugins/` that the lock file does not know.
    private void unpinned(LockFile lock) {
        Set<String> pinned = lock.pins().stream().map(Pin::file).collect(Collectors.toSet());
        var place = folder.path().resolve(FOLDER);
        if (!Files.isDirectory(place)) {
            return;
        }
        var found = new TreeSet<String>();
        try (var jars = Files.newDirectoryStream(place, "*.jar")) {
            jars.forEach(jar -> found.add(FOLDER + "/" + jar.getFileName()));
        } catch (IOException _) {
            return;
        }
        found.removeAll(pinned);
        for (var file : found) {
            findings.accept(
                    Finding.warning(
                                    "plugin-unlocked",
                                    SourcePosition.of(file),
                                    file
                                            + " is not loaded, because "
                                            + LockFile.NAME
                                            + " does not pin it")
                            .withFix("if you trust it, pin it: rapporteur plugin add " + file));
        }
    }
}
