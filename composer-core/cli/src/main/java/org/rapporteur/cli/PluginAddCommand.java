package org.rapporteur.cli;

import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.OutputFile;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.engine.lock.Checksum;
import org.rapporteur.engine.lock.LockFile;
import org.rapporteur.engine.lock.LockReader;
import org.rapporteur.engine.lock.Pin;
import org.rapporteur.engine.plugin.PluginJar;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.engine.verify.Capability;
import org.rapporteur.engine.verify.PluginVerifier;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `rapporteur plugin add`.
@Command(
        name = "add",
        description =
                "Checks a plugin, puts it into a report folder and pins it in rapporteur.lock.",
        footer = {
            "",
            "Example: rapporteur plugin add acme-sponsors-1.0.0.jar my-report",
            "         rapporteur plugin add org.acme:sponsors:1.0.0 my-report"
        })
final class PluginAddCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "A jar, its address (https://…), or group:artifact:version.")
    private String source = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A report folder (default: the current folder).")
    private Path folder = Path.of(".");

    @Option(
            names = "--repository",
            paramLabel = "ADDRESS",
            description =
                    "Maven repository for coordinates (default: those of Maven here). Repeatable.")
    private final List<String> repositories = new ArrayList<>();

    @Mixin private final FindingsOptions findings = new FindingsOptions();

    @Override
    public Integer call() throws IOException {
        var report = ComposingOptions.reportFolder(folder);
        var console = findings.console();
        var found = new ArrayList<Finding>();
        var lock = LockReader.read(ReportFolder.open(report), found::add);
        var given = PluginSource.of(inFolder(report), repositories);
        var result = PluginVerifier.verify(given.path(), Home.installation(List.of()));
        found.addAll(result.findings());
        var tally = Tally.of(new Verdict(found, List.of()), findings.limits());
        var told =
                new FolderFindings(
                        ".", worthTelling(found), List.of(), new SourceLines(Path.of("")));
        int exit = findings.tell(List.of(told), console);
        var name = SafeText.of(String.valueOf(given.path().getFileName()));
        if (tally.fails() || result.about().isEmpty()) {
            console.say("NOT added: %s: %s".formatted(name, tally.words()));
            return ExitCode.ERRORS;
        }
        return Math.max(exit, add(report, lock, given, result, console));
    }

    /// A path that stands in the report folder may be written as seen from there.
    private String inFolder(Path report) {
        var inside = report.resolve(source);
        return source.startsWith("plugins/")
                        && !Files.exists(Path.of(source))
                        && Files.isRegularFile(inside)
                ? inside.toString()
                : source;
    }

    /// What the code may do is said in one line at the end.
    private static List<Finding> worthTelling(List<Finding> found) {
        return found.stream().filter(one -> one.severity() != Severity.ADVICE).toList();
    }

    private int add(
            Path report,
            LockFile lock,
            PluginSource given,
            PluginVerifier.Result result,
            Console console)
            throws IOException {
        var about = result.about().orElseThrow();
        var bytes = Files.readAllBytes(given.path());
        var file = "plugins/" + fileName(report, given.path(), about);
        var capabilities = result.capabilities().stream().map(Capability::word).toList();
        var pin =
                new Pin(
                        about.id(),
                        about.version(),
                        file,
                        Checksum.of(bytes),
                        given.name(),
                        capabilities,
                        SourcePosition.UNKNOWN);
        try {
            var target = report.resolve(file);
            if (!isSame(target, given.path())) {
                OutputFile.write(target, out -> out.write(bytes));
            }
            lock.with(pin).write(report);
            var earlier = lock.pin(pin.id());
            if (earlier.isPresent() && !earlier.get().file().equals(file)) {
                Files.deleteIfExists(report.resolve(earlier.get().file()));
            }
        } catch (IOException error) {
            console.say(
                    "NOT added: %s: %s"
                            .formatted(
                                    SafeText.of(report.toString()),
                                    WriteFailure.of(error).cause()));
            return ExitCode.FAILED;
        }
        say(report, pin, console);
        return ExitCode.OK;
    }

    private static void say(Path report, Pin pin, Console console) {
        console.say(
                "added %s to %s: %s, pinned in %s"
                        .formatted(
                                pin.label(),
                                SafeText.of(report.toString()),
                                pin.file(),
                                LockFile.NAME));
        console.say(
                pin.capabilities().isEmpty()
                        ? "Its code does nothing but compute."
                        : "Its code may use: " + String.join(", ", pin.capabilities()) + ".");
        console.say(
                Approvals.add(pin.sha256())
                        ? "It is approved for you. Others, and CI, call: rapporteur compose"
                                + " --locked"
                        : "Call: rapporteur compose --locked");
    }

    /// A jar that lies in the folder's plugins keeps its name.
    private static String fileName(Path report, Path jar, PluginJar about) throws IOException {
        var plugins = report.resolve("plugins");
        var parent = jar.toAbsolutePath().getParent();
        boolean isThere =
                parent != null && Files.isDirectory(plugins) && Files.isSameFile(parent, plugins);
        return isThere
                ? String.valueOf(jar.getFileName())
                : about.id() + "-" + about.version() + ".jar";
    }

    private static boolean isSame(Path target, Path jar) throws IOException {
        return Files.exists(target) && Files.isSameFile(target, jar);
    }
}
