package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Builds nodes from the parser's events, within bounds.
final class YamlTree {
    static final int DEEPEST = 32;
    static final int LONGEST_SCALAR = 64 << 10;
    static final int MOST_ALIASES = 50;

    /// Nodes that aliases may stand for altogether.
    static final int MOST_ALIASED = 10_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(8 << 20).setUseMarks(true).build();

    private final YamlLines lines;
    private final Consumer<Finding> findings;
    private final Deque<YamlFrame> open = new ArrayDeque<>();
    private final Map<String, YamlFrame.Built> anchors = new HashMap<>();
    private YamlFrame.Built root;
    private int documents;
    private int aliases;
    private int aliased;

    private YamlTree(YamlLines lines, Consumer<Finding> findings) {
        this.lines = lines;
        this.findings = findings;
        this.root = YamlFrame.Built.nothing(lines.position(0, 0));
    }

    /// What became of a text.
    sealed interface Outcome {
        record Read(YamlNode node) implements Outcome {}

        /// Too deep, too long, too many aliases, a tag: nothing is tried further.
        record Refused(Finding finding) implements Outcome {}

        /// No YAML. Line and column from 0; -1 where the parser names none.
        ///
        /// @param contextLine where the parser began what it could not end
        record Broken(
                String problem,
                int line,
                int column,
                String context,
                int contextLine,
                int contextColumn)
                implements Outcome {}
    }

    static Outcome read(YamlLines lines, Consumer<Finding> findings) {
        var tree = new YamlTree(lines, findings);
        try {
            for (var event : new Parse(SETTINGS).parseString(lines.text())) {
                tree.take(event);
            }
            return new Outcome.Read(tree.root.node());
        } catch (YamlRefused e) {
            return new Outcome.Refused(e.finding);
        } catch (MarkedYamlEngineException e) {
            return broken(e);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Broken("", -1, -1, "", -1, -1);
        }
    }

    private static Outcome.Broken broken(MarkedYamlEngineException e) {
        var at = e.getProblemMark();
        var from = e.getContextMark();
        return new Outcome.Broken(
                e.getProblem() == null ? "" : e.getProblem(),
                at.map(Mark::getLine).orElse(-1),
                at.map(Mark::getColumn).orElse(-1),
                e.getContext() == null ? "" : e.getContext(),
                from.map(Mark::getLine).orElse(-1),
                from.map(Mark::getColumn).orElse(-1));
    }

    private void take(Event event) {
        switch (event) {
            case DocumentStartEvent start -> startDocument(start);
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag().isPresent(), scalar);
                add(YamlScalar.read(scalar, lines, findings), scalar);
            }
            case MappingStartEvent map -> {
                refuseTag(map.getTag().isPresent(), map);
                descend(YamlFrame.map(YamlScalar.position(map, lines), anchor(map)));
            }
            case SequenceStartEvent list -> {
                refuseTag(list.getTag().isPresent(), list);
                descend(YamlFrame.list(YamlScalar.position(list, lines), anchor(list)));
            }
            case MappingEndEvent end -> ascend();
            case SequenceEndEvent end -> ascend();
            case AliasEvent alias -> add(stoodFor(alias));
            default -> {
                // the stream's beginning and end, comments: nothing to build
            }
        }
    }

    private void startDocument(DocumentStartEvent start) {
        if (++documents > 1) {
            throw new YamlRefused(
                    Finding.error(
                                    "yaml-syntax",
                                    YamlScalar.position(start, lines),
                                    "a second document begins here (`---`); one is expected")
                            .withFix(
                                    "delete the line `---`, or move what follows to another file"));
        }
    }

    private void refuseTag(boolean tagged, NodeEvent event) {
        if (tagged) {
            var position = YamlScalar.position(event, lines);
            throw new YamlRefused(
                    Finding.error(
                                    "yaml-tag",
                                    position,
                                    "`!` begins a tag; the file may hold plain values only")
                            .withFix("remove the tag, or put the text in quotes"));
        }
    }

    private void descend(YamlFrame frame) {
        if (open.size() >= DEEPEST) {
            throw new YamlRefused(
                    Finding.error(
                                    "yaml-limit",
                                    frame.position(),
                                    "nested deeper than " + DEEPEST + " levels")
                            .withFix("check for a `[` or `{` that is not closed"));
        }
        open.push(frame);
    }

    private void ascend() {
        var frame = open.pop();
        var built = frame.built();
        if (!frame.anchor().isEmpty()) {
            anchors.put(frame.anchor(), built);
        }
        add(built);
    }

    private void add(YamlNode.YamlText text, ScalarEvent event) {
        var built = YamlFrame.Built.scalar(text);
        var anchor = anchor(event);
        if (!anchor.isEmpty()) {
            anchors.put(anchor, built);
        }
        add(built);
    }

    private void add(YamlFrame.Built built) {
        var frame = open.peek();
        if (frame == null) {
            root = built;
        } else {
            frame.add(built, findings);
        }
    }

    private YamlFrame.Built stoodFor(AliasEvent alias) {
        var position = YamlScalar.position(alias, lines);
        var name = alias.getAlias().getValue();
        var built = anchors.get(name);
        if (built == null) {
            throw new YamlRefused(
                    Finding.error(
                                    "yaml-syntax",
                                    position,
                                    "`*"
                                            + name
                                            + "` stands for nothing: `&"
                                            + name
                                            + "` is missing")
                            .withFix("put the text in quotes if it is to begin with `*`"));
        }
        aliased += built.nodes();
        if (++aliases > MOST_ALIASES
                || aliased > MOST_ALIASED
                || open.size() + built.height() > DEEPEST) {
            throw new YamlRefused(
                    Finding.error(
                                    "yaml-limit",
                                    position,
                                    "`*" + name + "` repeats too much of the file")
                            .withFact(
                                    "limit",
                                    MOST_ALIASES + " aliases for " + MOST_ALIASED + " values")
                            .withFix("write out what is repeated, or split the file"));
        }
        return built;
    }

    private static String anchor(NodeEvent event) {
        return event.getAnchor().map(anchor -> anchor.getValue()).orElse("");
    }
}
