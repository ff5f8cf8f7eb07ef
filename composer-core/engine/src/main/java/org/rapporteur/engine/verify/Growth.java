package org.rapporteur.engine.verify;

import org.rapporteur.engine.plugin.SharedLibraries;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What would break when the API grows within its version: constructors of records, which may gain
/// components, and switches without `default`, whose types may gain kinds.
final class Growth {
    private Growth() {}

    static void check(JarCode code, Report report) {
        constructors(code, report);
        switches(code, report);
    }

    private static void constructors(JarCode code, Report report) {
        var found = new TreeMap<String, List<Place>>();
        for (var use : code.uses()) {
            if (use.isConstructor() && isRecord(use.owner())) {
                found.computeIfAbsent(use.owner(), _ -> new ArrayList<>()).add(use.place());
            }
        }
        found.forEach((type, places) ->
                report.error(
                        "plugin-constructor",
                        "it calls the constructor of %s, which may gain parameters, in %s"
                                .formatted(simple(type), Report.places(places)),
                        "use a factory: of Blocks, Inlines, Datasets, or of "
                                + simple(type)
                                + " itself"));
    }

    private static boolean isRecord(String type) {
        try {
            return SharedLibraries.isApi(type)
                    && Class.forName(type, false, Growth.class.getClassLoader()).isRecord();
        } catch (ClassNotFoundException | LinkageError _) {
            return false;
        }
    }

    private static void switches(JarCode code, Report report) {
        var found = new TreeMap<Place, String>();
        for (var one : code.switches()) {
            if (SharedLibraries.isApi(one.type())) {
                found.putIfAbsent(one.place(), one.type());
            }
        }
        found.forEach((place, type) ->
                report.error(
                        "plugin-switch",
                        "a switch over types of the API (%s …) has no `default`, in %s"
                                .formatted(simple(type), place),
                        "add `default`: the API may gain kinds"));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }
}
