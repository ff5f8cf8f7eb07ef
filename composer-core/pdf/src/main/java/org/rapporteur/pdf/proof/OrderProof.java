package org.rapporteur.pdf.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Content stands on the pages in the order in which it is read. Only notes, which stand at the
/// foot, are read where their marks are; and cells of a row that was cut go on side by side.
final class OrderProof {
    private final List<String> faults = new ArrayList<>();
    private Sequence before = new Sequence(0, "", Sequence.NONE);

    private OrderProof() {}

    static List<String> faults(ReadBack pdf) {
        var proof = new OrderProof();
        flow(pdf.root).forEach(proof::check);
        return proof.faults;
    }

    /// Rows as they are drawn, notes left out.
    private static Stream<Sequence> flow(Element element) {
        if (element.is("Note")) {
            return Stream.of();
        }
        var inside =
                element.kids().stream()
                        .flatMap(kid ->
                                switch (kid) {
                                    case Element.Inner(var inner) -> flow(inner);
                                    case Element.Content(var content) -> Stream.of(content);
                                    case Element.Annotation _ -> Stream.<Sequence>of();
                                });
        return element.is("TR") ? inside.sorted(OrderProof::compare) : inside;
    }

    private static int compare(Sequence one, Sequence other) {
        return one.page == other.page
                ? Integer.compare(one.id, other.id)
                : Integer.compare(one.page, other.page);
    }

    private void check(Sequence sequence) {
        if (compare(before, sequence) >= 0) {
            faults.add(
                    "“"
                            + sequence.words()
                            + "” (page "
                            + sequence.page
                            + ") is read after “"
                            + before.words()
                            + "” (page "
                            + before.page
                            + ") and stands before it");
        }
        before = sequence;
    }
}
