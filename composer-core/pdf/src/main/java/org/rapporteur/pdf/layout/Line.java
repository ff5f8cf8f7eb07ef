package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// A line of text, broken but not yet placed.
///
/// @param width without spaces at its end, in points
/// @param spaces how many spaces justification can widen
/// @param last whether the paragraph, or a line break, ends it
record Line(List<Segment> segments, double width, int spaces, boolean last) {
    /// The part of a run that stands on the line.
    ///
    /// @param x from the beginning of the line
    record Segment(Run run, String text, double x, double width, int spacesBefore) {}

    /// The line's words, its beginning at a point. The place of a footnote among the tags is at its
    /// mark, though its lines stand at the foot of the page.
    ///
    /// @param wordSpace added to each space
    List<Item> items(double x, double baseline, double wordSpace) {
        var items = new ArrayList<Item>();
        for (var segment : segments) {
            var run = segment.run();
            items.add(
                    new Item.Words(
                            x + segment.x() + wordSpace * segment.spacesBefore(),
                            baseline - run.look().rise(),
                            segment.width() + wordSpace * spacesIn(segment.text().stripTrailing()),
                            segment.text(),
                            run.look(),
                            wordSpace,
                            run.meaning(),
                            run.spoken()));
            if (!run.note().isEmpty()) {
                items.add(run.note().getFirst().items().getFirst());
            }
        }
        return items;
    }

    List<Strip> notes() {
        return segments.stream().flatMap(segment -> segment.run().note().stream()).toList();
    }

    static int spacesIn(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }
}
