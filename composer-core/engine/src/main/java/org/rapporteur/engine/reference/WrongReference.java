package org.rapporteur.engine.reference;

/// Says why a reference cannot be resolved.
final class WrongReference extends Exception {
    private static final long serialVersionUID = 1L;
    private final String fix;

    /// @param fix how to mend it, starting with a verb
    WrongReference(String message, String fix) {
        super(message, null, false, false);
        this.fix = fix;
    }

    String fix() {
        return fix;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
