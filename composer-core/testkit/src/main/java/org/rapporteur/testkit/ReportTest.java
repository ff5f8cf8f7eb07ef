package org.rapporteur.testkit;

import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test of a whole report folder with the plugin, as [SectionTest] is of a section: for rules
/// (`Check`), dataset readers, or several sections together. The method takes a [TestReport].
///
/// ```java
/// @ReportTest(folder = "src/main/resources/META-INF/rapporteur/sample")
/// void the_sample_is_sound(TestReport report) {
///     report.hasNoFindings().isDeterministic();
/// }
/// ```
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ReportTests.class)
public @interface ReportTest {
    /// A report folder, as seen from the project; it is copied. Empty: there are only [#files()].
    String folder() default "";

    /// Files that are added, or stand in for those of the folder.
    ReportFile[] files() default {};
}
