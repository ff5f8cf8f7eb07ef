package org.rapporteur.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.pdf.Theme;

import java.util.List;
import java.util.stream.IntStream;

/// Pages of five strips of height 10 each.
class PaginatorTest {
    private static final Theme.Page SHEET = new Theme.Page(100, 70, 10, 10, 10, 10);

    private final StringBuilder pages = new StringBuilder();
    private final Paginator paginator =
            new Paginator(
                    SHEET,
                    page -> {
                        pages.append(page.number()).append(":");
                        page.strips().forEach(placed -> pages.append(words(placed.strip())));
                        if (!page.notes().isEmpty()) {
                            pages.append(" /");
                            page.notes().forEach(note -> pages.append(words(note.strip())));
                        }
                        pages.append("\n");
                    });

    @Test
    void fillsPagesFromTheTop() {
        add("a", "b", "c", "d", "e", "f");

        assertPages(
                """
                1: a b c d e
                2: f
                """);
    }

    @Test
    void aGapCountsForNothingAtTheTopOfAPage() {
        for (var name : List.of("a", "b", "c", "d")) {
            paginator.add(new Flow.One(strip(name).withGaps(8, 8)));
        }

        assertPages(
                """
                1: a b c
                2: d
                """);
    }

    @Test
    void whatStaysTogetherGoesToTheNextPage() {
        add("a", "b", "c", "d");
        paginator.add(new Flow.One(strip("heading").kept()));
        add("text");

        assertPages(
                """
                1: a b c d
                2: heading text
                """);
    }

    @Test
    void whatIsTallerThanAPageIsCutBetweenStrips() {
        IntStream.range(0, 7)
                .forEach(i -> paginator.add(new Flow.One(strip("k" + i).keptIf(i < 6))));

        assertPages(
                """
                1: k0 k1 k2 k3 k4
                2: k5 k6
                """);
    }

    @Test
    void theHeaderStandsAgainOnEachPage() {
        var header = strip("header");
        paginator.add(new Flow.One(header.kept()));
        IntStream.range(0, 10)
                .forEach(i -> paginator.add(new Flow.One(strip("r" + i).under(header))));

        assertPages(
                """
                1: header r0 r1 r2 r3
                2: header r4 r5 r6 r7
                3: header r8 r9
                """);
    }

    @Test
    void aFootnoteStandsOnThePageOfItsMark() {
        add("a");
        paginator.add(new Flow.One(strip("mark").withNotes(List.of(strip("note")))));
        add("b", "c");

        assertPages(
                """
                1: a mark / note
                2: b c
                """);
    }

    @Test
    void aLineWhoseNoteDoesNotFitMovesWithIt() {
        add("a", "b", "c");
        paginator.add(new Flow.One(strip("mark").withNotes(List.of(strip("note")))));

        assertPages(
                """
                1: a b c
                2: mark / note
                """);
    }

    @Test
    void noLineOfALongNoteIsLost() {
        var notes = IntStream.range(0, 8).mapToObj(i -> strip("n" + i)).toList();
        paginator.add(new Flow.One(strip("mark").withNotes(notes)));
        add("a");

        assertPages(
                """
                1: mark / n0 n1
                2: a / n2 n3
                3: / n4 n5 n6
                4: / n7
                """);
    }

    @Test
    void namesAreBalancedOnEachPage() {
        var boxes =
                IntStream.range(0, 13)
                        .mapToObj(i -> new Flow.Columns.Box(List.of(strip("n" + i))))
                        .toList();
        paginator.add(new Flow.Columns(boxes, 2, 40, 0, 0));

        assertPages(
                """
                1: n0,0 n1,0 n2,0 n3,0 n4,0 n5,40 n6,40 n7,40 n8,40 n9,40
                2: n10,0 n11,0 n12,40
                """);
    }

    @Test
    void aNewPageBeginsOnceHoweverOftenItIsAskedFor() {
        add("a");
        paginator.add(new Flow.NewPage());
        paginator.add(new Flow.NewPage());
        add("b");
        paginator.add(new Flow.NewPage());

        assertPages(
                """
                1: a
                2: b
                """);
    }

    @Test
    void aHeadingGoesWithTheNewPageThatFollowsIt() {
        add("a");
        paginator.add(new Flow.One(strip("heading").kept()));
        paginator.add(new Flow.NewPage());
        add("b");

        assertPages(
                """
                1: a
                2: heading b
                """);
    }

    private void add(String... names) {
        for (var name : names) {
            paginator.add(new Flow.One(strip(name)));
        }
    }

    private static Strip strip(String name) {
        return Strip.of(10, List.of(new Item.Anchor(name, 0), new Item.Rule(0, 0, 1, 1, 0)));
    }

    private static String words(Strip strip) {
        var words = new StringBuilder();
        boolean columns = strip.items().size() > 2;
        for (var item : strip.items()) {
            switch (item) {
                case Item.Anchor(var name, _) -> words.append(" ").append(name);
                case Item.Rule rule -> words.append(columns ? "," + (int) rule.x() : "");
                case Item.Words _, Item.Art _, Item.Bookmark _, Item.Opening _ -> {}
            }
        }
        return words.toString();
    }

    private void assertPages(String expected) {
        paginator.finish();
        assertEquals(expected.strip(), pages.toString().strip());
        assertEquals(expected.lines().count(), paginator.pages());
    }
}
