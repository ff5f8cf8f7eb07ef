package org.rapporteur.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Does something on a thread of its own.
final class OtherThread {
    private OtherThread() {}

    static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().name("another thread").start(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
