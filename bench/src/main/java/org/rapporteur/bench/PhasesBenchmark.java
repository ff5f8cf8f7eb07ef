package org.rapporteur.bench;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Composition;
import org.rapporteur.engine.Installation;
import org.rapporteur.engine.Reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The phases of a report: reading its folder; composing it, pages included; writing the PDF.
///
/// The system property `rapporteur.home` names the distribution whose plugins and templates are
/// used.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PhasesBenchmark {
    /// A number of table rows, or the name of an example.
    @Param({"2017-bpf-cybersecurity-v", "1000", "10000"})
    public String report = "";

    private @Nullable Opened opened;

    /// A report with all that it takes to compose it.
    private record Opened(Composer composer, ComposeRequest request, Composition composition) {}

    @Setup(Level.Trial)
    public void open() throws IOException {
        var home = Path.of(System.getProperty("rapporteur.home", "dist/target/rapporteur"));
        var composer =
                new Composer(
                        new Installation(
                                List.of(home.resolve("plugins")),
                                List.of(home.resolve("templates")),
                                "bench"));
        var request = new ComposeRequest(folder(), null, false, null);
        opened = new Opened(composer, request, composer.compose(request));
    }

    private Path folder() throws IOException {
        if (!report.chars().allMatch(Character::isDigit)) {
            return Path.of("examples", report);
        }
        var folder = Files.createTempDirectory("rapporteur-bench").resolve("table");
        LongTable.write(folder, Integer.parseInt(report));
        return folder;
    }

    private Opened opened() {
        return Objects.requireNonNull(opened);
    }

    @TearDown(Level.Trial)
    public void close() {
        opened().composer().close();
    }

    @Benchmark
    public Reading read() {
        return opened().composer().read(opened().request());
    }

    @Benchmark
    public Composition compose() {
        return opened().composer().compose(opened().request());
    }

    @Benchmark
    public void write() throws IOException {
        opened().composition().write(OutputStream.nullOutputStream());
    }
}
