package org.rapporteur.engine.verify;

/// A switch without `default` over a type that may get further kinds.
///
/// @param type class name with dots
record SwitchUse(String type, Place place) {}
