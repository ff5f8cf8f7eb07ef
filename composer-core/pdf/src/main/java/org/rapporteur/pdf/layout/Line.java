package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// A line of text, broken but not yet placed.
///
/// @param width without spaces at its end, in points
/// @param gaps how many places justification can widen: spaces, and those between Chinese
///   characters
/// @param last whether its spaces stay as they are in justified text: the paragraph ends with it,
///   or a line break, or it ends in an address
record Line(List<Segment> segments, double width, int gaps, boolean last) {
    /// The part of a run that stands on the line.
    ///
    /// @param x from the beginning of the line
    /// @param gapsBefore those of the line that widen the way to it
    /// @param spread whether each of its characters has a gap behind it, and not only spaces
    record Segment(Run run, String text, double x, double width, int gapsBefore, boolean spread) {
        private Item.Words words(double left, double baseline, double gap) {
            var look = run.look();
            int gaps = Letters.gaps(text.stripTrailing(), spread);
            return new Item.Words(
                    left + x + gap * gapsBefore,
                    baseline - look.rise(),
                    width + gap * gaps,
                    text,
                    spread ? look.tracked(gap) : look,
                    spread ? 0 : gap,
                    run.meaning(),
                    run.spoken());
        }
    }

    /// The line's words, its beginning at a point. The place of a footnote among the tags is at its
    /// mark, though its lines stand at the foot of the page.
    ///
    /// @param gap added to each gap
    List<Item> items(double x, double baseline, double gap) {
        var items = new ArrayList<Item>();
        for (var segment : segments) {
            var run = segment.run();
            items.add(segment.words(x, baseline, gap));
            if (!run.note().isEmpty()) {
                items.add(run.note().getFirst().items().getFirst());
            }
        }
        return items;
    }

    List<Strip> notes() {
        return segments.stream().flatMap(segment -> segment.run().note().stream()).toList();
    }
}
