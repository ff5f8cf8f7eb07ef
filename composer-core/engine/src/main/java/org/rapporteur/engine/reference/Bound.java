package org.rapporteur.engine.reference;

/// A value and where it comes from, for people.
record Bound(Value value, String source) {}
