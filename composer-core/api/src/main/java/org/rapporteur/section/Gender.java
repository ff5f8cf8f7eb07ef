package org.rapporteur.section;

/// The gender of the noun that a number in words stands beside, in languages where it matters:
/// "quinta reunión", but "quinto período de sesiones".
///
/// ```java
/// var fifth = labels.ordinal(5, Gender.FEMININE);
/// ```
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
