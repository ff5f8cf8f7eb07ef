package org.rapporteur.engine.markup;

import org.rapporteur.document.Block;
import org.rapporteur.document.Datum;
import org.rapporteur.engine.reference.References;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.ReportFiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A Markdown text being read, with a folder and references made for the test: `contributions` and
/// `report` are known, `contribution…` else is a slip, all other names are text.
final class Reading {
    final List<Finding> findings = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    private final Map<String, byte[]> folder = new LinkedHashMap<>();
    private List<Block> blocks = List.of();

    static Reading of(String text) {
        return new Reading().read(text);
    }

    Reading with(String path, byte[] bytes) {
        folder.put(path, bytes);
        return this;
    }

    Reading read(String text) {
        return read(text, "summary.md");
    }

    Reading read(String text, String file) {
        blocks =
                new Markdown(this::resolve, new Folder(folder), findings::add, 450, Locale.ENGLISH)
                        .blocks(text, file);
        return this;
    }

    String dump() {
        return Dump.of(blocks);
    }

    List<Block> blocks() {
        return blocks;
    }

    /// The findings, one a line: `error rule summary.md:1:1: message; fix`.
    String complaints() {
        return findings.stream()
                .map(f ->
                        f.severity().name().toLowerCase(java.util.Locale.ROOT)
                                + " "
                                + f.rule()
                                + " "
                                + f.position()
                                + ": "
                                + f.message()
                                + "; "
                                + f.fix()
                                + "\n")
                .collect(Collectors.joining());
    }

    private References.Outcome resolve(String expression, SourcePosition position) {
        asked.add(expression + " @" + position.line() + ":" + position.column());
        if (expression.matches("(?s)(contributions|report|last_year)\\b.*")) {
            return new References.Outcome.Bound(
                    new Datum("25", expression, "25", "x.csv", position));
        }
        return expression.startsWith("contribution")
                ? new References.Outcome.Wrong(
                        Finding.error(
                                "unknown-reference", position, "`" + expression + "` is wrong"))
                : new References.Outcome.Literal();
    }

    private record Folder(Map<String, byte[]> files) implements ReportFiles {
        @Override
        public boolean exists(String path) {
            return files.containsKey(path);
        }

        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.ofNullable(files.get(path));
        }

        @Override
        public Optional<String> text(String path) {
            return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }

        @Override
        public List<String> list(String path) {
            return files.keySet().stream().sorted().toList();
        }
    }
}
