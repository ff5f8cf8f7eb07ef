package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/// How much time work of a plugin may take, and the thread that it takes it on: a platform daemon
/// thread of its own, because virtual threads starve beside a busy loop.
///
/// @param cpu time that its thread computes
/// @param wall time that passes
record Budget(Duration cpu, Duration wall) {
    static final Budget SECTION = new Budget(Duration.ofSeconds(20), Duration.ofSeconds(60));
    private static final Duration SLICE = Duration.ofMillis(100);

    /// How long work may take to end once it is told to.
    private static final Duration GRACE = Duration.ofSeconds(2);

    /// What there was too much of.
    enum Excess {
        TIME,
        MEMORY
    }

    /// How work ended.
    sealed interface Outcome<T> {
        /// @param threads names of threads that it started and left running
        record Done<T>(@Nullable T value, List<String> threads) implements Outcome<T> {
            public Done {
                threads = List.copyOf(threads);
            }
        }

        record Failed<T>(Throwable failure) implements Outcome<T> {}

        /// It did not end by itself.
        ///
        /// @param where what its thread was doing
        record OverBudget<T>(Excess excess, List<StackTraceElement> where) implements Outcome<T> {
            public OverBudget {
                where = List.copyOf(where);
            }
        }
    }

    /// Does work and waits for it. Work that is over budget is told to end; code that is not
    /// guarded, or waits where nothing can reach it, goes on running.
    <T> Outcome<T> spend(String name, Callable<? extends @Nullable T> work) {
        var worker = new Worker<T>(work);
        var threads = new PluginThreads(name);
        var thread = Thread.ofPlatform().group(threads).daemon().name(name).unstarted(worker);
        try (var _ = new ExitWatch(name, System.err)) {
            thread.start();
            var excess = excess(thread);
            if (excess != null) {
                var where = List.of(thread.getStackTrace());
                stop(thread, threads);
                return new Outcome.OverBudget<>(excess, where);
            }
            return worker.outcome(threads.running());
        } catch (InterruptedException e) {
            StopSign.raise(threads);
            thread.interrupt();
            Thread.currentThread().interrupt();
            return new Outcome.Failed<>(e);
        }
    }

    private static void stop(Thread thread, PluginThreads threads) throws InterruptedException {
        StopSign.raise(threads);
        thread.interrupt();
        thread.join(GRACE);
    }

    /// Null once the thread has ended.
    private @Nullable Excess excess(Thread thread) throws InterruptedException {
        var heap = new HeapWatch(thread);
        long end = System.nanoTime() + wall.toNanos();
        long earliest = System.nanoTime() + Math.min(cpu.toNanos(), wall.toNanos());
        try {
            while (!thread.join(SLICE)) {
                if (heap.isFilled()) {
                    return Excess.MEMORY;
                }
                long now = System.nanoTime();
                // a thread cannot compute for longer than it lives: only then is its time looked at
                if (now >= end || now >= earliest && computed(thread) >= cpu.toNanos()) {
                    return thread.isAlive() ? Excess.TIME : null;
                }
            }
            return null;
        } catch (OutOfMemoryError _) {
            return Excess.MEMORY;
        }
    }

    private static long computed(Thread thread) {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.threadId()) : 0;
    }

    private static final class Worker<T> implements Runnable {
        private final Callable<? extends @Nullable T> work;
        private @Nullable T value;
        private @Nullable Throwable failure = new IllegalStateException("its thread ended early");

        Worker(Callable<? extends @Nullable T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                value = work.call();
                failure = null;
            } catch (Throwable e) {
                failure = e;
            }
        }

        Outcome<T> outcome(List<String> threads) {
            return failure == null
                    ? new Outcome.Done<>(value, threads)
                    : new Outcome.Failed<>(failure);
        }
    }
}
