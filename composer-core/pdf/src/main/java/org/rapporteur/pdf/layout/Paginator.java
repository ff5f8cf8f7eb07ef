package org.rapporteur.pdf.layout;

import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Arranges strips on pages: what stays together, where a page ends, footnotes at its foot.
/// Finished pages leave at once.
final class Paginator implements Flow.Sink {
    private static final double TOLERANCE = 0.01;

    /// Least distance between the text and the rule above the footnotes, in points.
    private static final double NOTES_GAP = 14;

    private final Theme.Page sheet;
    private final Consumer<Page> finished;
    private final Map<String, Integer> anchors = new HashMap<>();

    private final List<Entry> chain = new ArrayList<>();
    private int number = 1;
    private List<Page.Placed> placed = new ArrayList<>();
    private List<Strip> notes = new ArrayList<>();
    private List<Tag> ended = new ArrayList<>();
    private double y;
    private double after;

    /// A strip that waits for those it stays with.
    private record Entry(Strip strip, List<Tag> ends) {}

    Paginator(Theme.Page sheet, Consumer<Page> finished) {
        this.sheet = sheet;
        this.finished = finished;
        this.y = sheet.top();
    }

    /// The pages of the anchors met so far.
    Map<String, Integer> anchors() {
        return anchors;
    }

    int pages() {
        return number;
    }

    @Override
    public void add(Flow flow) {
        switch (flow) {
            case Flow.One(var strip) -> {
                chain.add(new Entry(strip, new ArrayList<>()));
                if (!strip.keepWithNext()) {
                    placeChain();
                }
            }
            case Flow.Columns columns -> fill(columns);
            case Flow.End(var tag) -> (chain.isEmpty() ? ended : chain.getLast().ends()).add(tag);
            case Flow.NewPage(double unlessRoom) -> {
                if (room() < unlessRoom) {
                    breakPage();
                }
            }
        }
    }

    /// Starts a new page unless this one is still empty. A heading that waits goes with it.
    void newPage() {
        placeChain();
        breakPage();
    }

    private void breakPage() {
        if (!isEmpty()) {
            turn();
        }
    }

    /// After the last strip.
    void finish() {
        placeChain();
        if (isEmpty() && notes.isEmpty() && number > 1) {
            number--;
            return;
        }
        do {
            turn();
        } while (!notes.isEmpty());
        number--;
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    /// How much of the page's text height is left, the chain that waits not counted.
    double room() {
        return bottom() - y;
    }

    double textHeight() {
        return sheet.textHeight();
    }

    private double bottom() {
        return sheet.height() - sheet.bottom() - notesHeight(notes);
    }

    private static double notesHeight(List<Strip> lines) {
        return lines.isEmpty() ? 0 : NOTES_GAP + Stack.height(lines);
    }

    private void placeChain() {
        if (chain.isEmpty()) {
            return;
        }
        if (!isEmpty() && !fits(chain)) {
            turn();
        }
        for (var entry : chain) {
            if (!isEmpty() && !fits(List.of(entry))) {
                turn();
            }
            place(entry.strip());
            ended.addAll(entry.ends());
        }
        chain.clear();
    }

    private boolean fits(List<Entry> entries) {
        double height = 0;
        double gap = after;
        var withNotes = new ArrayList<>(notes);
        for (int i = 0; i < entries.size(); i++) {
            var strip = entries.get(i).strip();
            height += (i == 0 && isEmpty() ? 0 : Math.max(gap, strip.before())) + strip.height();
            gap = strip.after();
            withNotes.addAll(strip.notes());
        }
        double end = sheet.height() - sheet.bottom() - notesHeight(withNotes);
        return y + height <= end + TOLERANCE;
    }

    private void place(Strip strip) {
        if (isEmpty() && strip.onNewPage() != null) {
            put(strip.onNewPage());
        }
        put(strip);
    }

    private void put(Strip strip) {
        y += isEmpty() ? 0 : Math.max(after, strip.before());
        for (var item : strip.items()) {
            if (item instanceof Item.Anchor(var name, _)) {
                anchors.putIfAbsent(name, number);
            }
        }
        placed.add(new Page.Placed(y, strip));
        notes.addAll(strip.notes());
        y += strip.height();
        after = strip.after();
    }

    private void fill(Flow.Columns columns) {
        int taken = 0;
        int all = columns.boxes().size();
        while (taken < all) {
            int fitting = fitting(columns, taken);
            if (fitting < Math.min(all - taken, 2 * columns.count()) && !isEmpty()) {
                turn();
                fitting = fitting(columns, taken);
            }
            fitting = Math.max(fitting, 1);
            placeAll();
            put(ColumnFiller.strip(columns, taken, fitting));
            taken += fitting;
            if (taken < all) {
                turn();
            }
        }
    }

    /// How many boxes fit below the chain that waits.
    private int fitting(Flow.Columns columns, int taken) {
        double used = 0;
        double gap = after;
        for (var entry : chain) {
            used += Math.max(gap, entry.strip().before()) + entry.strip().height();
            gap = entry.strip().after();
        }
        boolean top = isEmpty() && chain.isEmpty();
        used += top ? 0 : Math.max(gap, taken == 0 ? columns.before() : 0);
        return ColumnFiller.fitting(columns, taken, room() - used + TOLERANCE);
    }

    private void placeAll() {
        for (var entry : chain) {
            place(entry.strip());
            ended.addAll(entry.ends());
        }
        chain.clear();
    }

    private void turn() {
        var page = notes;
        var over = new ArrayList<Strip>();
        double foot = sheet.height() - sheet.bottom() - y;
        while (notesHeight(page) > foot + TOLERANCE && page.size() > (isEmpty() ? 1 : 0)) {
            over.addFirst(page.removeLast());
        }
        var closed = over.isEmpty() ? ended : List.<Tag>of();
        finished.accept(new Page(number, placed, atFoot(page), closed));
        if (over.isEmpty()) {
            ended = new ArrayList<>();
        }
        placed = new ArrayList<>();
        notes = over;
        number++;
        y = sheet.top();
        after = 0;
    }

    private List<Page.Placed> atFoot(List<Strip> lines) {
        var foot = new ArrayList<Page.Placed>();
        double top = sheet.height() - sheet.bottom() - Stack.height(lines);
        for (var line : lines) {
            foot.add(new Page.Placed(top, line));
            top += line.height();
            for (var item : line.items()) {
                if (item instanceof Item.Anchor(var name, _)) {
                    anchors.putIfAbsent(name, number);
                }
            }
        }
        return foot;
    }
}
