package org.rapporteur.engine.reference;

import org.rapporteur.finding.SourcePosition;

/// Says why a reference cannot be resolved.
final class WrongReference extends Exception {
    private static final long serialVersionUID = 1L;
    private final String fix;
    private final String near;
    private final transient SourcePosition place;

    /// @param fix how to mend it, starting with a verb
    WrongReference(String message, String fix) {
        this(message, fix, "", SourcePosition.UNKNOWN);
    }

    /// @param near what is there instead; empty for nothing
    /// @param place where that stands
    WrongReference(String message, String fix, String near, SourcePosition place) {
        super(message, null, false, false);
        this.fix = fix;
        this.near = near;
        this.place = place;
    }

    String near() {
        return near;
    }

    SourcePosition place() {
        return place;
    }

    String fix() {
        return fix;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
