package org.rapporteur.engine.verify;

import org.rapporteur.engine.plugin.Instead;
import org.rapporteur.engine.plugin.SharedLibraries;

import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// What must not be in a plugin's jar, or need not.
final class Bundled {
    private static final int LARGE = 10 << 20;
    private static final List<String> OURS =
            List.of("org/rapporteur/engine/", "org/rapporteur/pdf/", "org/rapporteur/cli/");

    private Bundled() {}

    static void check(JarFile jar, long size, JarCode code, Report report) {
        var names = jar.stream().map(ZipEntry::getName).toList();
        for (var name : names) {
            if (name.endsWith(".jar")) {
                report.error(
                        "plugin-bundled",
                        "the jar " + name + " inside the jar is not loaded",
                        "put its classes into the jar (maven-shade-plugin)");
            }
        }
        names.stream()
                .filter(name -> OURS.stream().anyMatch(name::startsWith))
                .findFirst()
                .ifPresent(name ->
                        report.error(
                                "plugin-bundled",
                                "it carries a part of the tool itself (" + name + ")",
                                "make `composer-testkit` a dependency of scope `test`"));
        names.stream()
                .filter(name -> name.startsWith("java/") || name.startsWith("javax/"))
                .findFirst()
                .ifPresent(name ->
                        report.error(
                                "plugin-bundled",
                                "it carries classes of Java (" + name + ")",
                                "leave them out"));
        libraries(code, report);
        if (size > LARGE) {
            report.warning(
                    "plugin-size",
                    "the jar has " + size / (1 << 20) + " MB",
                    "leave out what the plugin does not use (maven-shade-plugin: minimizeJar)");
        }
    }

    private static void libraries(JarCode code, Report report) {
        var bundled = new TreeSet<String>();
        for (var name : code.classes().keySet()) {
            var library = SharedLibraries.libraryOf(name);
            if (library != null) {
                bundled.add(library);
            }
        }
        if (code.classes().keySet().stream().anyMatch(name -> name.startsWith("org.slf4j."))) {
            report.warning(
                    "plugin-bundled",
                    "it carries its own copy of SLF4J, whose log nobody reads",
                    Instead.of("org.slf4j.Logger").orElseThrow());
        }
        for (var library : bundled) {
            report.warning(
                    "plugin-bundled",
                    "it carries its own copy of " + library + ", which the distribution has",
                    "leave it out, and add `Rapporteur-Libraries: "
                            + library
                            + "` to the manifest");
        }
    }
}
