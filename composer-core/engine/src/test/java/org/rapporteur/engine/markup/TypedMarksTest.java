package org.rapporteur.engine.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Text;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Locale;

/// A `_` is a narrow no-break space.
final class TypedMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | the \"soft\" law | the “soft” law",
                "en | (\"in brackets\"), and \"at the end\" | (“in brackets”), and “at the end”",
                "en | last year's 17, the groups' views | last year’s 17, the groups’ views",
                "en | a 'soft' law of the '90s | a ‘soft’ law of the ’90s",
                "en | \"she said 'no' twice\" | “she said ‘no’ twice”",
                "en | from 14--25, or so --- perhaps | from 14–25, or so — perhaps",
                "en | a screen of 15\" and 6' | a screen of 15\" and 6'",
                "en | the option --draft stays | the option --draft stays",
                "en | a ---- line | a ---- line",
                "fr | l'annexe dit \"oui\" ici | l’annexe dit «_oui_» ici",
                "fr | est-ce « oui » ? 40 % ; non : voir a:b ! | est-ce «_oui_»_? 40_%_; non_: voir"
                        + " a:b_!",
                "en | is it « so » ? | is it « so » ?",
                "es | dijo \"sí\" | dijo “sí”",
                "ru | он сказал \"да\" | он сказал «да»",
                "zh | 他说\"好\"。 | 他说“好”。",
                "de | er sagte \"ja\" | er sagte „ja“"
            })
    void typed(String language, String typed, String set) {
        var inlines = Inlines.plain(typed);
        var done = TypedMarks.set(inlines, Locale.forLanguageTag(language));
        assertEquals(set, Nodes.text(done).replace('\u202f', '_'));
    }

    @Test
    void marks_see_what_stands_before_them_in_other_inlines() {
        var done =
                TypedMarks.set(
                        List.of(
                                Inlines.text("\""),
                                Inlines.strong(Inlines.plain("soft")),
                                Inlines.text("\" and "),
                                Inlines.datum("25", "x.count", "25", "x.csv"),
                                Inlines.text("'s rows, "),
                                Inlines.code("\"code\"")),
                        Locale.ENGLISH);
        assertEquals("“soft” and 25’s rows, \"code\"", Nodes.text(done));
    }

    @Test
    void what_follows_a_longer_mark_keeps_its_place() {
        var text = new Text("il dit \"oui\" puis", SourcePosition.of("a.md", 3, 5));
        var done = TypedMarks.set(List.of(text), Locale.FRENCH);
        assertEquals(
                List.of("il dit «\u202f @5", "oui\u202f» @13", " puis @17"),
                done.stream()
                        .map(Text.class::cast)
                        .map(one -> one.text() + " @" + one.position().column())
                        .toList());
    }

    @Test
    void addresses_stay_as_they_are() {
        var done =
                TypedMarks.set(
                        List.of(
                                Inlines.link(
                                        "https://a.b/c--d", Inlines.plain("https://a.b/c--d"))),
                        Locale.ENGLISH);
        assertEquals("https://a.b/c--d", Nodes.text(done));
    }
}
