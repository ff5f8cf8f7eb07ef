package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// Strips that are held back: to be counted, or to get other gaps.
final class Held implements Flow.Sink {
    final List<Flow> flows = new ArrayList<>();

    @Override
    public void add(Flow flow) {
        flows.add(flow);
    }

    boolean hasStrips() {
        return flows.stream().anyMatch(Held::isVisible);
    }

    boolean isOneLine() {
        return flows.stream().filter(Held::isVisible).count() == 1;
    }

    /// What follows stands on the page of the last strip.
    void keepWithNext() {
        for (int i = flows.size() - 1; i >= 0; i--) {
            if (flows.get(i) instanceof Flow.One(var strip)) {
                flows.set(i, new Flow.One(strip.kept()));
                return;
            }
            if (isVisible(flows.get(i))) {
                return;
            }
        }
    }

    /// The strips with the given gaps around them; columns and ends of tags are left out.
    List<Strip> strips(double before, double after) {
        var strips = new ArrayList<Strip>();
        for (var flow : flows) {
            if (flow instanceof Flow.One(var strip)) {
                strips.add(strip);
            }
        }
        return ParagraphSetter.spaced(strips, before, after);
    }

    /// Passes all on, with larger gaps before the first and after the last where they have less.
    void replay(double before, double after, Flow.Sink sink) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < flows.size(); i++) {
            if (isVisible(flows.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; i < flows.size(); i++) {
            var flow = flows.get(i);
            if (i == first) {
                flow = withBefore(flow, Math.max(before, before(flow)));
            }
            if (i == last) {
                flow = withAfter(flow, Math.max(after, after(flow)));
            }
            sink.add(flow);
        }
    }

    void replay(Flow.Sink sink) {
        flows.forEach(sink::add);
    }

    private static boolean isVisible(Flow flow) {
        return flow instanceof Flow.One || flow instanceof Flow.Columns;
    }

    private static double before(Flow flow) {
        return switch (flow) {
            case Flow.One(var strip) -> strip.before();
            case Flow.Columns columns -> columns.before();
            case Flow.End _, Flow.NewPage _ -> 0;
        };
    }

    private static double after(Flow flow) {
        return switch (flow) {
            case Flow.One(var strip) -> strip.after();
            case Flow.Columns columns -> columns.after();
            case Flow.End _, Flow.NewPage _ -> 0;
        };
    }

    private static Flow withBefore(Flow flow, double before) {
        return switch (flow) {
            case Flow.One(var strip) -> new Flow.One(strip.withBefore(before));
            case Flow.Columns(var boxes, int count, double offset, _, double after) ->
                    new Flow.Columns(boxes, count, offset, before, after);
            case Flow.End _, Flow.NewPage _ -> flow;
        };
    }

    private static Flow withAfter(Flow flow, double after) {
        return switch (flow) {
            case Flow.One(var strip) -> new Flow.One(strip.withAfter(after));
            case Flow.Columns(var boxes, int count, double offset, double before, _) ->
                    new Flow.Columns(boxes, count, offset, before, after);
            case Flow.End _, Flow.NewPage _ -> flow;
        };
    }
}
