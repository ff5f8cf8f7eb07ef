package org.rapporteur.dist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;

/// Who may know whom, and what nobody may do, with the reasons.
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureIT {
    private static final String[] COMPOSING = {
        "org.rapporteur.finding..",
        "org.rapporteur.document..",
        "org.rapporteur.data..",
        "org.rapporteur.section..",
        "org.rapporteur.pdf..",
        "org.rapporteur.engine..",
        "org.rapporteur.plugin.."
    };

    private static final String[] API = {
        "org.rapporteur.finding..",
        "org.rapporteur.document..",
        "org.rapporteur.data..",
        "org.rapporteur.section.."
    };

    @ArchTest
    static final ArchRule findings_know_nothing_of_ours =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.finding..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.rapporteur..")
                                    .and(not(resideInAPackage("org.rapporteur.finding.."))))
                    .because("everything else reports findings");

    @ArchTest
    static final ArchRule the_document_model_knows_neither_data_nor_sections =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.document..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.rapporteur.data..", "org.rapporteur.section..")
                    .because("a document is the same whatever it was made from");

    @ArchTest
    static final ArchRule data_do_not_know_sections =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.data..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.rapporteur.section..")
                    .because("datasets are read before any section is asked");

    @ArchTest
    static final ArchRule the_api_stands_alone =
            classes()
                    .that()
                    .resideInAnyPackage(API)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.finding..",
                            "org.rapporteur.document..",
                            "org.rapporteur.data..",
                            "org.rapporteur.section..",
                            "org.pf4j..",
                            "org.jspecify..",
                            "java..")
                    .because("plugins compile against it, and only against it");

    @ArchTest
    static final ArchRule plugins_know_the_api_only =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.plugin..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.engine..",
                            "org.rapporteur.pdf..",
                            "org.rapporteur.cli..")
                    .because("our plugins use what third parties have, and nothing else");

    @ArchTest
    static final ArchRule nothing_in_the_core_knows_a_plugin =
            noClasses()
                    .that(not(resideInAPackage("org.rapporteur.plugin..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.rapporteur.plugin..")
                    .because("plugins are found, not known");

    @ArchTest
    static final ArchRule the_layout_is_pure =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.pdf.layout..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.openpdf..", "org.rapporteur.pdf.ink..")
                    .because("pages can be tested, and drawn otherwise, without a PDF library");

    @ArchTest
    static final ArchRule pdf_does_not_know_the_engine =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.pdf..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.rapporteur.engine..", "org.rapporteur.cli..")
                    .because("it gets a document, and needs to know nothing of where it came from");

    @ArchTest
    static final ArchRule only_ink_knows_openpdf =
            only("org.openpdf..", "org.rapporteur.pdf.ink..");

    @ArchTest
    static final ArchRule only_wording_knows_velocity =
            only("org.apache.velocity..", "org.rapporteur.engine.wording..");

    @ArchTest
    static final ArchRule only_the_charts_know_jfreechart =
            only("org.jfree..", "org.rapporteur.engine.chart..");

    @ArchTest
    static final ArchRule only_markup_knows_commonmark =
            only("org.commonmark..", "org.rapporteur.engine.markup..");

    @ArchTest
    static final ArchRule only_markup_and_corpora_know_jsoup =
            only(
                    "org.jsoup..",
                    "org.rapporteur.engine.markup..",
                    "org.rapporteur.plugin.wordcloud.corpus.text..");

    @ArchTest
    static final ArchRule only_corpora_know_pdfbox =
            noClasses()
                    .that(
                            not(
                                    resideInAnyPackage(
                                            "org.rapporteur.plugin.wordcloud.corpus.text..",
                                            "org.rapporteur.pdf.proof")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                    .because("it reads PDFs, and ours are written without it");

    @ArchTest
    static final ArchRule only_reading_knows_yaml =
            only("org.snakeyaml..", "org.rapporteur.engine.report..");

    @ArchTest
    static final ArchRule only_data_knows_csv_and_workbooks =
            noClasses()
                    .that(not(resideInAPackage("org.rapporteur.engine.data..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("de.siegmar..", "org.dhatim..")
                    .because("one library, one package");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli =
            only("picocli..", "org.rapporteur.cli..");

    @ArchTest
    static final ArchRule only_the_word_cloud_knows_icu =
            only("com.ibm.icu..", "org.rapporteur.plugin.wordcloud..");

    @ArchTest
    static final ArchRule only_the_shelf_knows_pf4j_itself =
            noClasses()
                    .that(not(resideInAPackage("org.rapporteur.engine.plugin..")))
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.pf4j..")
                                    .and(
                                            not(
                                                    com.tngtech.archunit.core.domain.JavaClass
                                                            .Predicates.simpleName("Extension")))
                                    .and(
                                            not(
                                                    com.tngtech.archunit.core.domain.JavaClass
                                                            .Predicates.simpleName(
                                                            "ExtensionPoint"))))
                    .because("all others see its two markers only");

    @ArchTest
    static final ArchRule no_clock_reaches_a_report =
            noClasses()
                    .that()
                    .resideInAnyPackage(COMPOSING)
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("the same folder gives the same bytes on any day; use issued or date");

    @ArchTest
    static final ArchRule no_default_zone_reaches_a_report =
            noClasses()
                    .that()
                    .resideInAnyPackage(COMPOSING)
                    .should()
                    .callMethod(ZoneId.class, "systemDefault")
                    .because(
                            "the same folder gives the same bytes in any zone; use ZoneOffset.UTC");

    @ArchTest
    static final ArchRule no_default_locale_reaches_a_report =
            noClasses()
                    .that(
                            resideInAnyPackage(COMPOSING)
                                    .and(not(resideInAPackage("org.rapporteur.engine.plugin..")))
                                    .and(not(resideInAPackage("org.rapporteur.engine.verify.."))))
                    .should()
                    .callMethod(Locale.class, "getDefault")
                    .orShould()
                    .callMethod(TimeZone.class, "getDefault")
                    .orShould()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .because(
                            "the same folder gives the same bytes for any user; name the locale."
                                + " Only the section runner looks at the defaults, to restore them,"
                                + " and the verifier of plugins, which changes them to see whether"
                                + " a plugin cares");

    @ArchTest
    static final ArchRule no_randomness_reaches_a_report =
            noClasses()
                    .that()
                    .resideInAnyPackage(COMPOSING)
                    .should()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .callConstructor(java.util.Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                    .because("the same folder gives the same bytes each time; seed a generator");

    @ArchTest
    static final ArchRule nothing_is_fetched =
            noClasses()
                    .that()
                    .resideInAnyPackage(COMPOSING)
                    .should()
                    .callMethod(java.net.URL.class, "openStream")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("java.net.http..")
                    .because("nothing is fetched from a network, ever, at compose time");

    @ArchTest
    static final ArchRule modules_have_no_cycles =
            SlicesRuleDefinition.slices()
                    .matching("org.rapporteur.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("one way, no way back");

    @ArchTest
    static final ArchRule packages_of_the_engine_have_no_cycles =
            SlicesRuleDefinition.slices()
                    .matching("org.rapporteur.engine.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("each step of the engine knows those before it");

    @ArchTest
    static final ArchRule packages_of_the_word_cloud_have_no_cycles =
            SlicesRuleDefinition.slices()
                    .matching("org.rapporteur.plugin.wordcloud.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("texts are read, then counted, then drawn");

    private static ArchRule only(String library, String... homes) {
        return noClasses()
                .that(not(resideInAnyPackage(homes)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(
                        "one library, one package: "
                                + library
                                + " is for "
                                + String.join(" and ", homes));
    }
}
