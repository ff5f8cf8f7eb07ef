package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// Where blocks put their strips. What has no height of its own (anchors, outline entries, labels
/// of list items) is put ahead and comes with the next strip.
final class Feed implements Flow.Sink {
    private final Flow.Sink out;
    private final List<Item> ahead = new ArrayList<>();

    Feed(Flow.Sink out) {
        this.out = out;
    }

    void ahead(Item item) {
        ahead.add(item);
    }

    void ahead(List<Item> items) {
        ahead.addAll(items);
    }

    void add(List<Strip> strips) {
        strips.forEach(this::add);
    }

    void add(Strip strip) {
        add(new Flow.One(strip));
    }

    void end(Tag tag) {
        add(new Flow.End(tag));
    }

    @Override
    public void add(Flow flow) {
        out.add(
                switch (flow) {
                    case Flow.One(var strip) -> new Flow.One(withAhead(strip));
                    case Flow.Columns columns -> withAhead(columns);
                    case Flow.End _, Flow.NewPage _ -> flow;
                });
    }

    private Strip withAhead(Strip strip) {
        if (ahead.isEmpty()) {
            return strip;
        }
        ahead.addAll(strip.items());
        var all = List.copyOf(ahead);
        ahead.clear();
        return strip.withItems(all);
    }

    private Flow.Columns withAhead(Flow.Columns columns) {
        if (ahead.isEmpty() || columns.boxes().isEmpty()) {
            return columns;
        }
        var boxes = new ArrayList<>(columns.boxes());
        var strips = new ArrayList<>(boxes.getFirst().strips());
        strips.set(0, withAhead(strips.getFirst()));
        boxes.set(0, new Flow.Columns.Box(strips));
        return new Flow.Columns(
                boxes, columns.count(), columns.offset(), columns.before(), columns.after());
    }
}
