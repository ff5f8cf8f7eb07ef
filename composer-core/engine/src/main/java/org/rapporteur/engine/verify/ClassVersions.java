package org.rapporteur.engine.verify;

import java.lang.classfile.ClassFile;

/// Whether the virtual machine can load the classes.
final class ClassVersions {
    private static final int CLASS_FILES_OF_JAVA_0 = 44;

    private ClassVersions() {}

    static void check(JarCode code, Report report) {
        int newest = ClassFile.latestMajorVersion();
        var one = code.newest();
        if (one.version() > newest) {
            report.error(
                    "plugin-class-version",
                    "%s is compiled for Java %d, and this is Java %d"
                            .formatted(
                                    one.className(),
                                    one.version() - CLASS_FILES_OF_JAVA_0,
                                    newest - CLASS_FILES_OF_JAVA_0),
                    "compile with `<maven.compiler.release>%d`"
                            .formatted(newest - CLASS_FILES_OF_JAVA_0));
            return;
        }
        for (var name : code.damaged()) {
            report.error(
                    "plugin-class-version",
                    name + " is no class file that this Java can read",
                    "compile it again");
        }
    }
}
