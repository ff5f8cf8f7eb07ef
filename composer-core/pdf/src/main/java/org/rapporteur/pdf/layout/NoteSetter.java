package org.rapporteur.pdf.layout;

import org.rapporteur.document.Footnote;
import org.rapporteur.document.Inlines;
import org.rapporteur.pdf.StyleName;

import java.util.ArrayList;
import java.util.List;

/// Footnotes: the mark in the text and the lines at the foot of the page.
final class NoteSetter {
    private static final double MARK_SIZE = .65;
    private static final double MARK_RISE = .36;

    /// Width of the column in which the number hangs, in em.
    private static final double NUMBER_COLUMN = 1.8;

    private final Job job;
    private final InlineSetter inlines;

    NoteSetter(Job job, InlineSetter inlines) {
        this.job = job;
        this.inlines = inlines;
    }

    List<Run> mark(Footnote footnote, Voice voice) {
        var number = Integer.toString(footnote.number());
        var raised = voice.sized(voice.size() * MARK_SIZE).raised(voice.size() * MARK_RISE);
        if (!(voice.meaning() instanceof Tag tag)) {
            return inlines.runs(Inlines.plain(number), raised);
        }
        var name = "~note-" + number;
        var reference = tag.child(Role.REFERENCE);
        var link = reference.child(Role.LINK, new Trait.Place(name, number));
        var note = tag.child(Role.NOTE, new Trait.Id("note-" + number));
        var runs = inlines.runs(Inlines.plain(number), raised.meaning(link));
        var first = runs.getFirst();
        return List.of(
                new Run(
                        first.text(),
                        first.look(),
                        link,
                        "",
                        lines(footnote, note, name, voice.at(footnote.position())),
                        voice.position()));
    }

    /// The note's lines; the first one carries its number and anchor.
    private List<Strip> lines(Footnote footnote, Tag note, String name, Voice voice) {
        var style = job.style(StyleName.FOOTNOTE);
        double indent = style.size() * NUMBER_COLUMN;
        var galley = Galley.of(inlines.runs(footnote.content(), style, note, voice.position()));
        var lines =
                galley.lines(
                        job.theme.page().textWidth() - indent,
                        job.rightToLeft,
                        (word, place) -> job.findings.brokenWord(word, place.or(voice.position())));
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < lines.size(); i++) {
            var items = new ArrayList<Item>();
            if (i == 0) {
                items.add(new Item.Opening(note));
                items.add(new Item.Anchor(name, 0));
                items.addAll(number(footnote.number(), note));
            }
            items.addAll(lines.get(i).items(indent, job.baseline(style), 0));
            strips.add(Strip.of(style.leading(), items));
        }
        return strips;
    }

    private List<Item> number(int number, Tag note) {
        var style = job.style(StyleName.FOOTNOTE);
        var runs = inlines.plain(Integer.toString(number), style, note.child(Role.LBL));
        return Galley.of(runs)
                .lines(Double.MAX_VALUE, job.rightToLeft, BrokenWords.UNTOLD)
                .getFirst()
                .items(0, job.baseline(style), 0);
    }
}
