package org.rapporteur.engine.verify;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.plugin.ApiVersion;
import org.rapporteur.engine.plugin.Instead;
import org.rapporteur.engine.plugin.SharedLibraries;

import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Whether all that a plugin's code calls is there: in the API, the shared libraries that it
/// declares, the Java runtime of the distribution, or its own jar.
///
/// @param libraries that the plugin declares
/// @param hasDependencies whether classes may come from other plugins
record Links(JarCode code, List<String> libraries, boolean hasDependencies) {
    private static final ClassLoader JDK = ClassLoader.getPlatformClassLoader();
    private static final ClassLoader APPLICATION = Links.class.getClassLoader();

    private record Missing(String what, String fix, boolean isError) {}

    void check(Report report) {
        var missing = new TreeMap<String, Missing>();
        var places = new TreeMap<String, List<Place>>();
        for (var use : code.uses()) {
            var wrong = missing(use);
            if (wrong != null) {
                missing.putIfAbsent(wrong.what(), wrong);
                places.merge(
                        wrong.what(),
                        List.of(use.place()),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        missing.values().forEach(one -> report(one, places, report));
    }

    private static void report(Missing one, Map<String, List<Place>> places, Report report) {
        var message =
                "it calls %s, in %s"
                        .formatted(
                                one.what(),
                                Report.places(places.getOrDefault(one.what(), List.of())));
        if (one.isError()) {
            report.error("plugin-link", message, one.fix());
        } else {
            report.warning("plugin-link", message, one.fix());
        }
    }

    private @Nullable Missing missing(MemberUse use) {
        var owner = use.owner();
        if (owner.startsWith("[") || code.classes().containsKey(owner)) {
            return null;
        }
        if (SharedLibraries.isApi(owner)) {
            return missingIn("API " + ApiVersion.CURRENT, use);
        }
        if (owner.startsWith("org.rapporteur.") || owner.startsWith("org.pf4j.")) {
            return new Missing(
                    owner + ", which is internal",
                    "use org.rapporteur.section, .document, .data and .finding, and of PF4J"
                            + " Extension and ExtensionPoint",
                    true);
        }
        var library = SharedLibraries.libraryOf(owner);
        if (library != null && libraries.contains(library)) {
            return missingIn("the library " + library, use);
        }
        if (isThere(owner, JDK) || hasDependencies) {
            return null;
        }
        var fix =
                library == null
                        ? Instead.of(owner).orElse("put it into the jar")
                        : "add `Rapporteur-Libraries: "
                                + library
                                + "` to the manifest, or put it into the jar";
        return new Missing(
                owner + ", which is not there", fix, code.isOwn(use.place().className()));
    }

    private @Nullable Missing missingIn(String where, MemberUse use) {
        try {
            var type = Class.forName(use.owner(), false, APPLICATION);
            return has(type, use)
                    ? null
                    : new Missing(
                            "%s.%s, which %s has not".formatted(use.owner(), written(use), where),
                            "compile the plugin with " + where,
                            true);
        } catch (ClassNotFoundException | LinkageError _) {
            return new Missing(
                    "%s, which %s has not".formatted(use.owner(), where),
                    "compile the plugin with " + where,
                    true);
        }
    }

    private static String written(MemberUse use) {
        if (!use.isMethod()) {
            return use.name();
        }
        var type = MethodType.fromMethodDescriptorString(use.descriptor(), APPLICATION);
        var parameters = type.parameterList().stream().map(Class::getSimpleName).toList();
        return (use.isConstructor() ? "new" : use.name())
                + "("
                + String.join(", ", parameters)
                + ")";
    }

    private static boolean isThere(String className, ClassLoader loader) {
        try {
            Class.forName(className, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError _) {
            return false;
        }
    }

    /// In the class, its superclasses and all their interfaces.
    private static boolean has(Class<?> type, MemberUse use) {
        if (declares(type, use)) {
            return true;
        }
        var parent = type.isInterface() ? Object.class : type.getSuperclass();
        return (parent != null && has(parent, use))
                || Arrays.stream(type.getInterfaces()).anyMatch(one -> has(one, use));
    }

    private static boolean declares(Class<?> type, MemberUse use) {
        if (!use.isMethod()) {
            return Arrays.stream(type.getDeclaredFields())
                    .anyMatch(field ->
                            field.getName().equals(use.name())
                                    && field.getType().descriptorString().equals(use.descriptor()));
        }
        if (use.isConstructor()) {
            return Arrays.stream(type.getDeclaredConstructors())
                    .map(one -> MethodType.methodType(void.class, one.getParameterTypes()))
                    .anyMatch(one -> one.descriptorString().equals(use.descriptor()));
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(use.name()))
                .map(method ->
                        MethodType.methodType(method.getReturnType(), method.getParameterTypes()))
                .anyMatch(one -> one.descriptorString().equals(use.descriptor()));
    }
}
