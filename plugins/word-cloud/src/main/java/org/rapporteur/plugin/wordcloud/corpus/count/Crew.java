package org.rapporteur.plugin.wordcloud.corpus.count;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Threads that work through tasks in the order in which these come, each with a tool of its own.
/// There is one thread at first, and one more whenever the others cannot keep up. What comes out
/// must not depend on who did what.
///
/// @param <T> a tool, used by one thread
public final class Crew<T> implements AutoCloseable {
    private static final int MOST = 4;

    /// Tasks that wait, for each thread; they hold their text in memory.
    private static final int WAITING = 2;

    private final Supplier<T> tools;
    private final int most;
    private final BlockingQueue<Consumer<T>> tasks;
    private final List<Member<T>> members = new ArrayList<>();

    public Crew(Supplier<T> tools) {
        this(tools, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    }

    /// @param most threads at most
    public Crew(Supplier<T> tools, int most) {
        this.tools = tools;
        this.most = most;
        tasks = new ArrayBlockingQueue<>(most * WAITING);
    }

    /// Hands in a task, and waits while too many others wait.
    public void submit(Consumer<T> task) throws InterruptedException {
        if (members.isEmpty()) {
            hire();
        }
        if (!tasks.offer(task)) {
            if (members.size() < most) {
                hire();
            }
            tasks.put(task);
        }
    }

    private void hire() {
        var member = new Member<>(tools.get(), tasks);
        members.add(member);
        member.start();
    }

    /// Waits until all is done.
    ///
    /// @return the tools that were used
    /// @throws RuntimeException or Error that a task has thrown
    public List<T> finish() throws InterruptedException {
        for (var _ : members) {
            tasks.put(Member.end());
        }
        var used = new ArrayList<T>();
        for (var member : members) {
            member.join();
            used.add(member.used());
        }
        return used;
    }

    /// Nobody goes on after that.
    @Override
    public void close() {
        members.forEach(Thread::interrupt);
    }

    private static final class Member<T> extends Thread {
        @SuppressWarnings("UnnecessaryLambda") // told from others by what it is
        private static final Consumer<Object> END = _ -> {};

        private final T tool;
        private final BlockingQueue<Consumer<T>> tasks;
        private @Nullable Throwable failure;

        Member(T tool, BlockingQueue<Consumer<T>> tasks) {
            super("words");
            setDaemon(true);
            this.tool = tool;
            this.tasks = tasks;
        }

        /// The task that is the last one of a member.
        @SuppressWarnings("unchecked") // it takes anything
        static <T> Consumer<T> end() {
            return (Consumer<T>) END;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // the very task
        public void run() {
            try {
                for (var task = tasks.take(); task != END; task = tasks.take()) {
                    if (failure == null) {
                        work(task);
                    }
                }
            } catch (InterruptedException _) {
                interrupt();
            }
        }

        /// Whatever goes wrong is told in the end; tasks that follow are taken, so that nobody
        /// waits for ever.
        private void work(Consumer<T> task) {
            try {
                task.accept(tool);
            } catch (Throwable e) {
                failure = e;
            }
        }

        T used() {
            switch (failure) {
                case null -> {}
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(failure);
            }
            return tool;
        }
    }
}
