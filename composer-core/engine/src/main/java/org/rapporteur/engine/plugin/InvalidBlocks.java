package org.rapporteur.engine.plugin;

/// A plugin composed something that cannot be used.
final class InvalidBlocks extends RuntimeException {
    private final String fix;

    InvalidBlocks(String what, String fix) {
        super(what);
        this.fix = fix;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String fix() {
        return fix;
    }
}
