package org.rapporteur.cli;

/// The version of the tool.
final class Version {
    static final String TOOL = "0.1.0";

    private Version() {}
}
