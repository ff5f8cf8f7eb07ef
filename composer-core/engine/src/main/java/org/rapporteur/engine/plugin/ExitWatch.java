package org.rapporteur.engine.plugin;

import java.io.PrintStream;
import java.util.Arrays;

/// Sees to it that a plugin which ends the program does not make it look like a success. No plugin
/// can be kept from `System.exit`; what can be kept is the word about it, and the exit code.
final class ExitWatch implements AutoCloseable {
    /// The exit code of a program that could not do its work for reasons beyond the report.
    private static final int NOT_DONE = 3;

    private final Thread hook;

    /// @param name of what runs, for people: "plugin org.example.cloud"
    /// @param people where it is said
    ExitWatch(String name, PrintStream people) {
        hook = new Thread(() -> complain(name, people), "exit watch");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private static void complain(String name, PrintStream people) {
        if (isCalled()) {
            people.println(
                    "NOT written: "
                            + name
                            + " ended the program by System.exit; an earlier PDF stays as it is.\n"
                            + "  fix: update the plugin, or leave its sections out");
            people.flush();
            Runtime.getRuntime().halt(NOT_DONE);
        }
    }

    /// Whether any thread stands in `System.exit`, as opposed to an interruption by the user.
    private static boolean isCalled() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame ->
                        frame.getClassName().equals("java.lang.Runtime")
                                && frame.getMethodName().equals("exit"));
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the program is ending
        }
    }
}
