package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Fetches a file into a temporary one. Only commands that are asked for it do; composing never.
final class Download {
    private static final long LARGEST = 64 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private Download() {}

    /// @throws UsageError if there is no such file
    static Path of(URI address) throws IOException {
        return ifThere(address)
                .orElseThrow(() ->
                        new UsageError("there is no file " + SafeText.of(address.toString())));
    }

    static Optional<Path> ifThere(URI address) throws IOException {
        return switch (String.valueOf(address.getScheme())) {
            case "file" -> local(address);
            case "https" -> fetched(address);
            case "http" -> {
                if (!isThisMachine(address)) {
                    throw new UsageError(
                            "%s: http can be changed on the way; name an https address"
                                    .formatted(SafeText.of(address.toString())));
                }
                yield fetched(address);
            }
            default ->
                    throw new UsageError(
                            SafeText.of(address.toString()) + " is no https or file address");
        };
    }

    private static boolean isThisMachine(URI address) {
        var host = String.valueOf(address.getHost());
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private static Optional<Path> local(URI address) throws IOException {
        try (var in = Files.newInputStream(Path.of(address))) {
            return Optional.of(saved(in, address));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IllegalArgumentException _) {
            throw new UsageError(SafeText.of(address.toString()) + " is no address of a file");
        }
    }

    private static Optional<Path> fetched(URI address) throws IOException {
        try (var client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(PATIENCE)
                        .build()) {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var in = answer.body()) {
                return answer.statusCode() == OK
                        ? Optional.of(saved(in, address))
                        : Optional.empty();
            }
        } catch (ConnectException | HttpTimeoutException _) {
            throw new UsageError(
                    "%s cannot be reached. Download the file, and add it: rapporteur plugin add FILE"
                            .formatted(SafeText.of(String.valueOf(address.getHost()))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Path saved(InputStream in, URI address) throws IOException {
        var bytes = in.readNBytes((int) LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UsageError(
                    "%s is larger than a plugin may be (64 MB)"
                            .formatted(SafeText.of(address.toString())));
        }
        var name = Path.of(address.getPath()).getFileName();
        var folder = Files.createTempDirectory("rapporteur");
        var file = folder.resolve(name == null ? "plugin.jar" : name.toString());
        Files.write(file, bytes);
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        return file;
    }
}
