package org.rapporteur.data;

/// What one row of a dataset is called, and what several are: `contribution`, `contributions`.
public record Noun(String singular, String plural) {}
