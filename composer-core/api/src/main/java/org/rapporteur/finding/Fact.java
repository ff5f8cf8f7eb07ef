package org.rapporteur.finding;

/// One known thing behind a finding, such as `counted` = `5 rows of contributions with region
/// WEOG`.
public record Fact(String name, String value) {}
