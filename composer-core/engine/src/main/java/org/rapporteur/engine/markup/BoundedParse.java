package org.rapporteur.engine.markup;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/// Parses on a thread of its own: there are short texts, all brackets or stars, that keep the
/// parser busy for minutes.
final class BoundedParse {
    private static final long CPU_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int FIRST_WAIT_MILLIS = 2000;
    private static final int WAIT_MILLIS = 200;
    private static final int MOST_WAITS = 140;

    /// Parts inside parts; sections may give blocks 50 deep.
    private static final int DEEPEST = 45;

    private static final long STACK_BYTES = 8L << 20;

    private final String text;
    private volatile @Nullable Node parsed;
    private volatile @Nullable Throwable failure;

    private BoundedParse(String text) {
        this.text = text;
    }

    static Node parse(String text, String file) throws TextRefused {
        var parse = new BoundedParse(text);
        var thread = new Thread(null, parse::run, "markdown " + file, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean done = await(thread);
        var parsed = parse.parsed;
        if (!done) {
            throw tangled(file, "took more than 2 s to read");
        }
        if (parsed == null) {
            throw tangled(file, "cannot be read: " + parse.failure);
        }
        var deep = tooDeep(parsed);
        if (deep != null) {
            throw new TextRefused(
                    Finding.error(
                                    "tangled-text",
                                    place(deep, file),
                                    "the text is nested more than " + DEEPEST + " deep")
                            .withFix("look for long runs of `>`, `*` or list signs"));
        }
        return parsed;
    }

    private void run() {
        try {
            parsed = MarkdownSyntax.parser().parse(text);
        } catch (RuntimeException | StackOverflowError e) {
            failure = e;
        }
    }

    /// Whether the thread ended within 2 s of processor time, or half a minute.
    private static boolean await(Thread thread) {
        try {
            thread.join(FIRST_WAIT_MILLIS);
            for (int wait = 0; wait < MOST_WAITS && thread.isAlive() && !isOver(thread); wait++) {
                thread.join(WAIT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private static boolean isOver(Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId()) >= CPU_NANOS;
    }

    /// Goes through the tree without recursion.
    private static @Nullable Node tooDeep(Node root) {
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEEPEST) {
                    return node;
                }
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        return null;
    }

    private static SourcePosition place(Node node, String file) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return SourcePosition.of(
                        file, at.getSourceSpans().getFirst().getLineIndex() + 1, 0);
            }
        }
        return SourcePosition.of(file);
    }

    private static TextRefused tangled(String file, String what) {
        return new TextRefused(
                Finding.error("tangled-text", SourcePosition.of(file), "the text " + what)
                        .withFix("look for long runs of brackets, stars, `>` or `<`"));
    }
}
