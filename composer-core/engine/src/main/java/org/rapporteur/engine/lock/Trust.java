package org.rapporteur.engine.lock;

import java.util.function.Predicate;

/// Which of the plugins that report folders pin may run. A folder may come from anybody: that it
/// pins a plugin says which file it means, not that the file is good.
///
/// @param approved by its SHA-256, whether somebody has said that a plugin may run
/// @param onlyPinned whether third parties' plugins that the folder does not pin are refused
public record Trust(Predicate<String> approved, boolean onlyPinned) {
    /// Pinned plugins do not run.
    public static final Trust NONE = new Trust(_ -> false, false);

    /// All that is pinned runs, and nothing else of third parties.
    public static final Trust PINS = new Trust(_ -> true, true);
}
