package org.rapporteur.testkit;

import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test of one section, composed as in a report: the plugin is made into a jar and loaded by its
/// own class loader, guarded and within its budget, once for each language. The method takes a
/// [TestReport].
///
/// ```java
/// @SectionTest(
///         section = "sponsors",
///         data = "name,amount\nAcme Ltd,5\n",
///         options = "top: 3",
///         languages = {"en-GB", "fr"})
/// void names_the_sponsors(TestReport report) {
///     report.hasNoFindings().hasText("Acme Ltd").isDeterministic().leaksNothing();
/// }
/// ```
///
/// The classes are those of the class path's folder that has `META-INF/extensions.idx`
/// (`target/classes`); its `META-INF/MANIFEST.MF` says who the plugin is, if it is there.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ReportTests.class)
public @interface SectionTest {
    /// The section's name; may be left out where the plugin has one only.
    String section() default "";

    /// The dataset that the section uses, as CSV with a header row; none where this is empty.
    String data() default "";

    /// The name of the dataset; where this is empty, the one that the section asks for.
    String dataset() default "";

    /// What stands beside the section in report.yaml: its main option, or lines of `option: value`.
    String options() default "";

    /// Further lines of report.yaml, such as `rules` or other datasets' columns.
    String report() default "";

    /// The languages that the report is composed in, one test each.
    String[] languages() default {"en-GB"};

    /// Further files of the report folder.
    ReportFile[] files() default {};
}
