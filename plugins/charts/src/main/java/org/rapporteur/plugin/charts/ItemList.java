package org.rapporteur.plugin.charts;

import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.plugin.charts.Items.Item;

import java.util.ArrayList;
import java.util.List;

/// A timeline as a list: the date as it is written, what it is, who does it, and the days that a
/// rough date stands for.
record ItemList(Items items) {
    List<Block> blocks() {
        return List.of(
                Blocks.note(items.caption().content()),
                Blocks.bulletList(
                        items.all().stream().map(item -> Blocks.item(line(item))).toList()));
    }

    private List<Inline> line(Item item) {
        var line = new ArrayList<Inline>();
        var written = written(item);
        line.add(Inlines.strong(Inlines.plain(written)));
        line.add(Inlines.text(items.labels().text("item-colon") + items.label(item)));
        var beside = beside(item, written);
        if (!beside.isEmpty()) {
            line.add(Inlines.text(" "));
            line.add(Inlines.detail(Inlines.plain(items.labels().text("item-beside", beside))));
        }
        return line;
    }

    /// The words of the file; days in the way of the language where the file has ISO 8601.
    private String written(Item item) {
        var when = item.when();
        if (when == null) {
            return item.written().isBlank() ? items.labels().text("undated") : item.written();
        }
        return isPlain(item.written()) ? new DayWords(items.labels()).of(when) : item.written();
    }

    private static boolean isPlain(String written) {
        return written.chars().noneMatch(Character::isLetter) || written.matches("[0-9PWMDY/.-]+");
    }

    /// Whether the words say all but the year of the meeting.
    private boolean isSaid(String days, String written) {
        var year = items.request().day().map(day -> Integer.toString(day.getYear())).orElse("");
        return days.equals(written) || days.equals(written + " " + year);
    }

    private String beside(Item item, String written) {
        var parts = new ArrayList<String>();
        var beside = items.beside(item);
        if (!beside.isEmpty()) {
            parts.add(beside);
        }
        var when = item.when();
        if (when != null) {
            var days = new DayWords(items.labels()).of(when);
            if (!isSaid(days, written)) {
                parts.add(days);
            }
        }
        return String.join(items.labels().text("alternative-semicolon"), parts);
    }
}
