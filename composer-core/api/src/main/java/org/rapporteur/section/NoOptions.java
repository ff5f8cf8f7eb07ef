package org.rapporteur.section;

/// The options of what cannot be set.
///
/// ```java
/// Class<NoOptions> none = NoOptions.class; // what `options()` gives
/// ```
public record NoOptions() {}
