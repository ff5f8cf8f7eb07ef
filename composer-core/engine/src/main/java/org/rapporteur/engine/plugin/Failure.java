package org.rapporteur.engine.plugin;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A plugin's exception in one line: "NullPointerException: no words, in Cloud.layout
/// (Cloud.java:88)".
final class Failure {
    private static final int LONGEST_MESSAGE = 300;
    private static final int CLASS_FILES_OF_JAVA_0 = 44;
    private static final Pattern CLASS_FILE_VERSION =
            Pattern.compile("class file version (\\d+)\\.");

    private Failure() {}

    static String inOneLine(Throwable failure) {
        return inOneLine(failure, _ -> false);
    }

    /// @param own whether a class is one of the plugin's
    static String inOneLine(Throwable failure, Predicate<String> own) {
        var root = root(failure);
        var line = new StringBuilder(root.getClass().getSimpleName());
        message(root).ifPresent(message -> line.append(": ").append(message));
        frame(List.of(root.getStackTrace()), own)
                .ifPresent(frame -> line.append(", in ").append(frame));
        return line.toString();
    }

    /// The first frame in the plugin's own code: "Cloud.layout (Cloud.java:88)".
    static Optional<String> frame(List<StackTraceElement> frames, Predicate<String> own) {
        return frames.stream()
                .filter(frame -> own.test(frame.getClassName()))
                .findFirst()
                .map(Failure::frame);
    }

    private static String frame(StackTraceElement frame) {
        var type = frame.getClassName();
        var place =
                frame.getFileName() == null
                        ? ""
                        : " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + place;
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while ((root instanceof InvocationTargetException
                        || root instanceof ExceptionInInitializerError
                        || root instanceof NoClassDefFoundError)
                && root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static Optional<String> message(Throwable failure) {
        var newer = CLASS_FILE_VERSION.matcher(Objects.toString(failure.getMessage(), ""));
        if (failure instanceof UnsupportedClassVersionError && newer.find()) {
            var java = Integer.parseInt(newer.group(1)) - CLASS_FILES_OF_JAVA_0;
            return Optional.of(
                    "it is compiled for Java "
                            + java
                            + ", and this is Java "
                            + Runtime.version().feature());
        }
        return Optional.ofNullable(failure.getMessage())
                .map(message -> message.lines().findFirst().orElse("").strip())
                .filter(message -> !message.isEmpty())
                .map(message ->
                        message.length() <= LONGEST_MESSAGE
                                ? message
                                : message.substring(0, LONGEST_MESSAGE) + "…");
    }
}
