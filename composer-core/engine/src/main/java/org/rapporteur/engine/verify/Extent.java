package org.rapporteur.engine.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a plugin's code, libraries included, may do.
final class Extent {
    private Extent() {}

    static Map<Capability, List<Place>> of(JarCode code) {
        var found = new EnumMap<Capability, List<Place>>(Capability.class);
        for (var use : code.uses()) {
            for (var capability : Capability.values()) {
                if (capability.isUsedBy(use)) {
                    found.computeIfAbsent(capability, _ -> new ArrayList<>()).add(use.place());
                }
            }
        }
        var natives = code.nativeMethods();
        if (!natives.isEmpty()) {
            found.computeIfAbsent(Capability.NATIVE, _ -> new ArrayList<>()).addAll(natives);
        }
        return found;
    }

    static void tell(JarCode code, Report report) {
        of(code).forEach((capability, places) ->
                report.advice(
                        "plugin-capability",
                        "it %s (%s), in %s"
                                .formatted(
                                        capability.words(),
                                        capability.word(),
                                        Report.places(places)),
                        "tell your users why, or do without"));
    }
}
