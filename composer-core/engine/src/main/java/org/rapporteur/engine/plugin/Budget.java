package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/// How much time work of a plugin may take, and the thread that it takes it on: a platform daemon
/// thread of its own, because virtual threads starve beside a busy loop and no thread can be
/// killed.
///
/// @param cpu time that its thread computes
/// @param wall time that passes
record Budget(Duration cpu, Duration wall) {
    static final Budget SECTION = new Budget(Duration.ofSeconds(20), Duration.ofSeconds(60));
    private static final Duration SLICE = Duration.ofMillis(100);

    /// How work ended.
    sealed interface Outcome<T> {
        record Done<T>(@Nullable T value) implements Outcome<T> {}

        record Failed<T>(Throwable failure) implements Outcome<T> {}

        /// It did not end.
        ///
        /// @param where what its thread was doing
        record OverBudget<T>(List<StackTraceElement> where) implements Outcome<T> {
            public OverBudget {
                where = List.copyOf(where);
            }
        }
    }

    /// Does work and waits for it. Work that is over budget is left running.
    <T> Outcome<T> spend(String name, Callable<? extends @Nullable T> work) {
        var worker = new Worker<T>(work);
        var thread = Thread.ofPlatform().daemon().name(name).unstarted(worker);
        try (var _ = new ExitWatch(name, System.err)) {
            thread.start();
            if (isOver(thread)) {
                var where = List.of(thread.getStackTrace());
                thread.interrupt();
                return new Outcome.OverBudget<>(where);
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return new Outcome.Failed<>(e);
        }
        return worker.outcome();
    }

    /// A thread cannot compute for longer than it lives: only then is its time looked at.
    private boolean isOver(Thread thread) throws InterruptedException {
        var passed = cpu.compareTo(wall) < 0 ? cpu : wall;
        if (thread.join(passed)) {
            return false;
        }
        while (passed.compareTo(wall) < 0 && computed(thread).compareTo(cpu) < 0) {
            if (thread.join(SLICE)) {
                return false;
            }
            passed = passed.plus(SLICE);
        }
        return thread.isAlive();
    }

    private static Duration computed(Thread thread) {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported()
                ? Duration.ofNanos(Math.max(0, threads.getThreadCpuTime(thread.threadId())))
                : Duration.ZERO;
    }

    private static final class Worker<T> implements Runnable {
        private final Callable<? extends @Nullable T> work;
        private @Nullable Outcome<T> outcome;

        Worker(Callable<? extends @Nullable T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                outcome = new Outcome.Done<>(work.call());
            } catch (Throwable e) {
                outcome = new Outcome.Failed<>(e);
            }
        }

        Outcome<T> outcome() {
            return outcome == null
                    ? new Outcome.Failed<>(new IllegalStateException("its thread ended early"))
                    : outcome;
        }
    }
}
