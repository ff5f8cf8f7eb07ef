package org.rapporteur.engine.plugin;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/// Tells whether a thread has filled the memory. Java throws an `OutOfMemoryError` only after a
/// long time of searching in vain for what could be thrown away; by then others may have got it.
final class HeapWatch {
    /// The part of the memory that may be in use after garbage was thrown away.
    private static final double FULL = 0.8;

    /// The part of what is in use that the thread has to have asked for.
    private static final double BLAME = 0.5;

    private final long threadId;

    HeapWatch(Thread thread) {
        threadId = thread.threadId();
    }

    boolean isFilled() {
        var runtime = Runtime.getRuntime();
        double full = FULL * runtime.maxMemory();
        if (runtime.totalMemory() - runtime.freeMemory() < full) {
            return false;
        }
        long kept = kept();
        return kept >= full && allocated() >= BLAME * kept;
    }

    /// Bytes that were in use after garbage was last thrown away.
    private static long kept() {
        long kept = 0;
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
            var usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            kept += usage == null ? 0 : usage.getUsed();
        }
        return kept;
    }

    private long allocated() {
        return ManagementFactory.getThreadMXBean()
                        instanceof com.sun.management.ThreadMXBean threads
                ? threads.getThreadAllocatedBytes(threadId)
                : Long.MAX_VALUE;
    }
}
