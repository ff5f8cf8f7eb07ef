package org.rapporteur.engine.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.Graphic;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Link;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.PageNumber;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRows;
import org.rapporteur.engine.report.PrintSettings.AnnexNumbering;
import org.rapporteur.engine.wording.LabelBundles;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

final class AssemblerTest {
    private static final SourcePosition HERE = SourcePosition.of("summary.md", 3, 7);

    private static final List<TableColumn> COLUMNS =
            List.of(new TableColumn(Inlines.plain("Name"), TableColumn.Align.START, true));

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void tables_figures_and_paragraphs_are_counted_through_body_and_annexes() {
        var assembly =
                assemble(
                        List.of(
                                section("one", numbered("a"), table("t1", "First")),
                                section("two", chart("f1", "Second"), numbered("b"))),
                        annex("x", section("three", table("t2", "Third"), chart("f2", "Fourth"))));
        assertEquals(List.of("Table 1: First", "Figure 1: Second"), captions(assembly.body()));
        assertEquals(
                List.of("Table 2: Third", "Figure 2: Fourth"),
                captions(assembly.annexes().getFirst().content()));
        assertEquals(
                List.of(1, 2),
                Nodes.all(assembly.body(), NumberedParagraph.class).stream()
                        .map(NumberedParagraph::number)
                        .toList());
    }

    @Test
    void a_table_without_caption_is_not_counted() {
        var plain = Blocks.table(null, COLUMNS, TableRows.of(List.of()));
        var assembly = assemble(List.of(section("one", plain, table("t", "Only"))));
        assertEquals(List.of("Table 1: Only"), captions(assembly.body()));
    }

    @Test
    void footnotes_are_counted_in_reading_order() {
        var inner = new Footnote(0, Inlines.plain("b"), HERE);
        var assembly =
                assemble(
                        List.of(
                                section("one", paragraph(new Footnote(0, List.of(), HERE), inner)),
                                section("two", paragraph(inner))));
        assertEquals(
                List.of(1, 2, 3),
                Nodes.all(assembly.body(), Footnote.class).stream().map(Footnote::number).toList());
    }

    @Test
    void annexes_are_labelled_in_the_way_that_was_asked_for() {
        assertEquals(List.of("Annex I", "Annex II"), labels(AnnexNumbering.ROMAN, 2));
        assertEquals(List.of("Annex 1", "Annex 2"), labels(AnnexNumbering.ARABIC, 2));
        assertEquals(List.of("Annex A", "Annex B"), labels(AnnexNumbering.LETTER, 2));
        assertEquals("Annex AA", labels(AnnexNumbering.LETTER, 27).getLast());
        assertEquals(List.of("Annex", "Annex"), labels(AnnexNumbering.NONE, 2));
    }

    @Test
    void a_single_annex_needs_no_number() {
        assertEquals(List.of("Annex"), labels(AnnexNumbering.ROMAN, 1));
    }

    @Test
    void a_reference_without_words_gets_the_label_of_what_it_points_to() {
        var assembly =
                assemble(
                        List.of(
                                section(
                                        "one",
                                        paragraph(reference("x"), reference("t"), reference("s")),
                                        numbered("a"),
                                        paragraph(reference("para-1")))),
                        annex("x", section("s", chart("f", "A"), table("t", "B"))),
                        annex("y"));
        assertEquals(
                "[Annex I][Table 1][Figure 1] [paragraph 1]",
                Nodes.all(assembly.body(), Paragraph.class).stream()
                        .map(AssemblerTest::text)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
        assertEquals(List.of(), findings);
    }

    @Test
    void a_reference_with_words_keeps_them() {
        var words = new CrossReference("x", Inlines.plain("the list"), HERE);
        var assembly = assemble(List.of(section("one", paragraph(words))), annex("x"));
        assertEquals("[the list]", text(Nodes.all(assembly.body(), Paragraph.class).getFirst()));
        assertEquals(List.of(), findings);
    }

    @Test
    void a_label_typed_by_hand_is_checked() {
        var stale = new CrossReference("x", Inlines.plain("annex IV"), HERE);
        var right = new CrossReference("y", Inlines.plain("annex II"), HERE);
        assemble(List.of(section("one", paragraph(stale, right))), annex("x"), annex("y"));
        expect(
                "error[stale-label] summary.md:3:7: the text says \"annex IV\", but #x is Annex I"
                        + " -> write [](#x) and let the tool fill in the label");
    }

    @Test
    void a_reference_to_nothing_names_what_there_is() {
        assemble(List.of(section("one", paragraph(reference("anexe")))), annex("annexe"));
        expect(
                "error[dangling-reference] summary.md:3:7: nothing in the report has the id"
                        + " `anexe`; did you mean `annexe`? -> use one of: annexe, one");
    }

    @Test
    void a_reference_to_a_page_says_so_and_leaves_the_number_to_the_layout() {
        var page = new CrossReference("t", List.of(new PageNumber("t", HERE)), HERE);
        var assembly = assemble(List.of(section("one", paragraph(page), table("t", "First"))));
        var found = Nodes.all(assembly.body(), CrossReference.class).getFirst();
        assertEquals("page ", Nodes.text(found.content()));
        assertEquals(
                List.of("t"),
                Nodes.all(found.content(), PageNumber.class).stream()
                        .map(PageNumber::target)
                        .toList());
        expect();
    }

    @Test
    void a_target_without_label_needs_words() {
        assemble(List.of(section("one", paragraph(reference("one")))));
        expect(
                "error[dangling-reference] summary.md:3:7: `one` has no label that could stand"
                        + " here -> write the words of the link: [the list](#one)");
    }

    @Test
    void the_title_of_a_section_stands_above_its_own_headings() {
        var titled =
                new ComposedSection(
                        "one",
                        HERE,
                        Inlines.plain("Title"),
                        List.of(),
                        false,
                        List.of(Blocks.heading(1, Inlines.plain("Own"))));
        var assembly = assemble(List.of(titled));
        assertEquals(
                List.of("1 Title", "2 Own"),
                Nodes.all(assembly.body(), Heading.class).stream()
                        .map(heading -> heading.level() + " " + Nodes.text(heading.content()))
                        .toList());
    }

    @Test
    void a_caption_of_report_yaml_replaces_the_first_one() {
        var section =
                new ComposedSection(
                        "one",
                        HERE,
                        List.of(),
                        Inlines.plain("Mine"),
                        false,
                        List.of(table("t", "Its"), table("u", "Other")));
        assertEquals(
                List.of("Table 1: Mine", "Table 2: Other"),
                captions(assemble(List.of(section)).body()));
    }

    private List<String> labels(AnnexNumbering numbering, int count) {
        var annexes = IntStream.range(0, count).mapToObj(place -> annex("a" + place)).toList();
        return assemble(numbering, List.of(), annexes).annexes().stream()
                .map(Annex::label)
                .toList();
    }

    private Assembler.Assembly assemble(List<ComposedSection> body, ComposedAnnex... annexes) {
        return assemble(AnnexNumbering.ROMAN, body, List.of(annexes));
    }

    private Assembler.Assembly assemble(
            AnnexNumbering numbering, List<ComposedSection> body, List<ComposedAnnex> annexes) {
        var labels = LabelBundles.of(Locale.UK, List.of());
        return new Assembler(labels, numbering, findings::add).assemble(body, annexes);
    }

    private void expect(String... lines) {
        assertEquals(
                List.of(lines),
                findings.stream()
                        .map(one ->
                                "%s[%s] %s: %s -> %s"
                                        .formatted(
                                                one.severity().name().toLowerCase(Locale.ROOT),
                                                one.rule(),
                                                one.position(),
                                                one.message(),
                                                one.fix()))
                        .toList());
    }

    private static ComposedSection section(String id, Block... blocks) {
        return new ComposedSection(id, HERE, List.of(), List.of(), false, List.of(blocks));
    }

    private static ComposedAnnex annex(String id, ComposedSection... sections) {
        return new ComposedAnnex(id, HERE, Inlines.plain("Title of " + id), List.of(sections));
    }

    private static Block numbered(String text) {
        return new NumberedParagraph(0, Inlines.plain(text), "", HERE);
    }

    private static Block paragraph(Inline... inlines) {
        return Blocks.paragraph(List.of(inlines));
    }

    private static Inline reference(String id) {
        return new CrossReference(id, List.of(), HERE);
    }

    private static Table table(String id, String caption) {
        return new Table(
                id, Caption.of(Inlines.plain(caption)), COLUMNS, TableRows.of(List.of()), HERE);
    }

    private static Block chart(String id, String caption) {
        return new Chart(
                id,
                Caption.of(Inlines.plain(caption)),
                Graphic.bars(List.of(Chart.Category.of("one", 1, "1", ""))),
                "alternative",
                Blocks.table(null, COLUMNS, TableRows.of(List.of())),
                HERE);
    }

    private static List<String> captions(List<Block> blocks) {
        var captions = new ArrayList<String>();
        for (var block : Nodes.all(blocks, Block.class)) {
            var caption =
                    switch (block) {
                        case Table table -> table.caption();
                        case Chart chart -> chart.caption();
                        default -> null;
                    };
            if (caption != null) {
                captions.add(caption.label() + ": " + Nodes.text(caption.content()));
            }
        }
        return captions;
    }

    /// References in brackets.
    private static String text(Paragraph paragraph) {
        var text = new StringBuilder();
        for (var inline : paragraph.content()) {
            switch (inline) {
                case CrossReference reference ->
                        text.append('[').append(Nodes.text(reference.content())).append(']');
                case Link link -> text.append(Nodes.text(link.content()));
                default -> text.append(Nodes.text(List.of(inline)));
            }
        }
        return text.toString();
    }
}
