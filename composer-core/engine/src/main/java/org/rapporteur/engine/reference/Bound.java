package org.rapporteur.engine.reference;

/// A value and where it comes from: for people, and in full.
record Bound(Value value, String source, Origin origin) {
    static Bound stated(Value value, Origin origin) {
        return new Bound(value, origin.source(), origin);
    }
}
