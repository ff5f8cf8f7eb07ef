package org.rapporteur.engine.plugin;

/// The version of the API that plugins compile against. It grows by the rules of semantic
/// versioning, apart from the version of the application; `Plugin-Requires` is a range of it.
public final class ApiVersion {
    public static final String CURRENT = "1.0.0";

    /// What a plugin that is made for this version requires: it works until the API breaks.
    public static final String RANGE = ">=1.0.0 & <2.0.0";

    private ApiVersion() {}
}
