package org.rapporteur.engine.plugin;

/// What a plugin is called for, which decides what is said when it fails.
///
/// @param failed rule of the finding
/// @param timeout rule of the finding
/// @param memory rule of the finding
/// @param wayOut what a user can do when it fails
/// @param relief what a user can do when it takes too long
record Task(String failed, String timeout, String memory, String wayOut, String relief) {
    /// A section or a dataset.
    static final Task COMPOSING =
            new Task(
                    "section-failed",
                    "section-timeout",
                    "section-memory",
                    "leave the section out",
                    "give the section less data, or leave it out");

    /// A rule.
    static final Task CHECKING =
            new Task(
                    "check-failed",
                    "check-timeout",
                    "check-memory",
                    "switch the rule off",
                    "switch the rule off for this report");
}
