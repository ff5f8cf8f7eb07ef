package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/// Where report.yaml wants the PDF: inside of the report folder, under a name that every system
/// takes.
final class OutputPath {
    private static final int LONGEST_NAME = 200;

    private OutputPath() {}

    static @Nullable PositionedText read(
            @Nullable PositionedText output, Consumer<Finding> findings) {
        if (output == null) {
            return null;
        }
        var refusal = PathForm.refusal(output.text());
        if (refusal.isPresent()) {
            findings.accept(refusal.get().at(output.position()));
            return null;
        }
        var name = output.text().substring(output.text().lastIndexOf('/') + 1);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            findings.accept(
                    wrong(output, "the output has to be a PDF")
                            .withFix("write `" + output.text().replaceFirst("/$", "") + ".pdf`"));
            return null;
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            findings.accept(
                    wrong(output, "the name has more than " + LONGEST_NAME + " bytes")
                            .withFix("shorten it"));
            return null;
        }
        return output;
    }

    private static Finding wrong(PositionedText output, String message) {
        return Finding.error("wrong-value", output.position(), message).quoting(output.text());
    }
}
