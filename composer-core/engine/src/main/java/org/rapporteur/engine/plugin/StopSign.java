package org.rapporteur.engine.plugin;

/// What the rewritten code of a plugin calls (see [CodeGuard]): a look at every turn of a loop, so
/// that a call which is over its budget ends, and a refusal instead of the end of the program.
///
/// Public because plugins of any package call it, not for anybody to use.
public final class StopSign {
    private static volatile boolean anyRaised;

    private StopSign() {}

    /// Ends the thread if its call is over its budget.
    public static void look() {
        if (anyRaised) {
            stopIfMeant();
        }
    }

    private static void stopIfMeant() {
        if (Thread.currentThread().getThreadGroup() instanceof PluginThreads threads
                && threads.isStopped()) {
            throw Stopped.NOW;
        }
    }

    static void raise(PluginThreads threads) {
        threads.stop();
        anyRaised = true;
    }

    /// Stands for `System.exit`.
    public static void exit(int status) {
        throw new SecurityException(refusal("System.exit", status));
    }

    /// Stands for `Runtime.exit` and `Runtime.halt`.
    public static void exit(Runtime runtime, int status) {
        throw new SecurityException(refusal("Runtime.exit or Runtime.halt", status));
    }

    private static String refusal(String call, int status) {
        return "it called " + call + " with " + status + ", and a plugin must not end the program";
    }

    /// Made beforehand, because there may be no memory left to make one.
    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
        static final Stopped NOW = new Stopped();

        private Stopped() {
            super("stopped, because it is over its budget", null, false, false);
        }
    }
}
