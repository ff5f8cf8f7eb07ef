package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.FindingsFormat;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What `--findings` asks for: `json`, `sarif=findings.sarif`.
///
/// @param file null for standard output
record FindingsTarget(FindingsFormat format, @Nullable Path file) {

    /// Text goes to people, on standard error, unless it has a file.
    boolean isForPeople() {
        return format == FindingsFormat.TEXT && file == null;
    }

    static final class Converter implements ITypeConverter<FindingsTarget> {
        @Override
        public FindingsTarget convert(String value) {
            int equals = value.indexOf('=');
            var word = equals < 0 ? value : value.substring(0, equals);
            var format =
                    Arrays.stream(FindingsFormat.values())
                            .filter(one -> one.word().equals(word.toLowerCase(Locale.ROOT)))
                            .findFirst()
                            .orElseThrow(() -> unknown(word));
            if (equals == value.length() - 1) {
                throw new TypeConversionException("a file name must follow " + value);
            }
            return new FindingsTarget(
                    format, equals < 0 ? null : Path.of(value.substring(equals + 1)));
        }

        private static TypeConversionException unknown(String word) {
            return new TypeConversionException(
                    "there is no format '%s'; there are %s"
                            .formatted(
                                    word,
                                    Arrays.stream(FindingsFormat.values())
                                            .map(FindingsFormat::word)
                                            .collect(Collectors.joining(", "))));
        }
    }
}
