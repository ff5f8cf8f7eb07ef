package org.rapporteur.section;

/// The options of what cannot be set.
public record NoOptions() {}
