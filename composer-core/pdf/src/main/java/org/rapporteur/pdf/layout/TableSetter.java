package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableRow;

import java.util.List;

/// Tables, over as many pages as they take: the header row again on each. Rows come and go one at a
/// time.
final class TableSetter {
    /// A header that takes more than this share of a page is not repeated.
    private static final double HIGHEST_REPEATED = .3;

    private final ParagraphSetter paragraphs;
    private final CaptionSetter captions;

    TableSetter(ParagraphSetter paragraphs, CaptionSetter captions) {
        this.paragraphs = paragraphs;
        this.captions = captions;
    }

    void set(Table table, Tag parent, Frame frame, Feed feed) {
        var job = paragraphs.job;
        if (!table.id().isEmpty()) {
            feed.ahead(new Item.Anchor(table.id(), 0));
        }
        var tag = parent.child(Role.TABLE);
        var place = table.position().or(frame.position());
        var spacing = job.theme.spacing();
        double before = spacing.block();
        if (table.caption() != null) {
            var caption = captions.strips(table.caption(), tag, frame, place);
            feed.add(
                    ParagraphSetter.kept(
                            ParagraphSetter.spaced(caption, before, spacing.caption())));
            before = spacing.caption();
        }
        var grid = TableGrid.of(job, table, frame, place);
        var rows = new RowSetter(paragraphs, table, grid, frame, place);
        Strip repeated = null;
        if (hasHeader(table)) {
            var head = tag.child(Role.THEAD);
            feed.add(ParagraphSetter.spaced(rows.header(head.child(Role.TR)), before, 0));
            before = 0;
            repeated = Stack.merged(rows.header(Artifact.REPEATED));
            if (repeated.height() > job.theme.page().textHeight() * HIGHEST_REPEATED) {
                repeated = null;
            }
        }
        var body = new Body(rows, tag.child(Role.TBODY), repeated, hasHeader(table), feed);
        body.set(table, before, spacing.block());
        feed.end(tag);
    }

    private static boolean hasHeader(Table table) {
        return table.columns().stream().anyMatch(column -> !column.title().isEmpty());
    }

    /// The rows below the header.
    private record Body(
            RowSetter rows, Tag tag, @Nullable Strip repeated, boolean headed, Feed feed) {
        void set(Table table, double before, double after) {
            TableRow waiting = null;
            long number = 0;
            double above = before;
            for (var row : table.rows()) {
                if (waiting != null) {
                    boolean keep = keeps(waiting, row, number, table.rows().count());
                    add(waiting, above, 0, keep, false, number == 1);
                    above = 0;
                }
                waiting = row;
                number++;
            }
            if (waiting != null) {
                add(waiting, above, after, false, true, number == 1);
            }
        }

        /// At least two rows stand together at either end; a group keeps its first row, a total
        /// what it adds up.
        private static boolean keeps(TableRow row, TableRow next, long number, long count) {
            return number == 1
                    || number == count - 1
                    || row.kind() == TableRow.Kind.GROUP
                    || next.kind() == TableRow.Kind.TOTAL;
        }

        private void add(
                TableRow row,
                double before,
                double after,
                boolean keep,
                boolean last,
                boolean first) {
            var tr = tag.child(Role.TR);
            List<Strip> strips = rows.row(row, tr, first && !headed, last);
            for (int i = 0; i < strips.size(); i++) {
                boolean end = i == strips.size() - 1;
                var strip =
                        strips.get(i)
                                .withGaps(i == 0 ? before : 0, end ? after : 0)
                                .keptIf(end && keep);
                feed.add(repeated == null || (first && i == 0) ? strip : strip.under(repeated));
            }
            feed.end(tr);
        }
    }
}
