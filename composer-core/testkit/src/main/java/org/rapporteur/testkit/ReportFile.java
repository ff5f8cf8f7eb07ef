package org.rapporteur.testkit;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A file of a report folder.
///
/// ```java
/// @ReportFile(path = "summary.md", text = "There were $sponsors.count sponsors.")
/// ```
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportFile {
    /// Relative to the folder, with `/`.
    String path();

    String text();
}
