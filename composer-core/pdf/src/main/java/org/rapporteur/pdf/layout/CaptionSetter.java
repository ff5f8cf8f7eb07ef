package org.rapporteur.pdf.layout;

import org.rapporteur.document.Caption;
import org.rapporteur.document.Inlines;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.List;

/// Captions: the label strong, the rest quiet.
final class CaptionSetter {
    /// Between label and words, in em.
    private static final double GAP = .6;

    private final ParagraphSetter paragraphs;

    CaptionSetter(ParagraphSetter paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// Lines without gaps.
    List<Strip> strips(Caption caption, Tag parent, Frame frame, SourcePosition position) {
        var job = paragraphs.job;
        var style = job.style(StyleName.CAPTION);
        var tag = parent.child(Role.CAPTION);
        var runs = new ArrayList<Run>();
        if (!caption.label().isEmpty()) {
            var voice = paragraphs.inlines.voice(style, Theme.Colour.TEXT, tag, position);
            var label = voice.in(style.font().asStrong());
            runs.addAll(paragraphs.inlines.runs(Inlines.plain(caption.label()), label));
            runs.addAll(paragraphs.inlines.space(label, GAP));
        }
        runs.addAll(paragraphs.inlines.runs(caption.content(), style, tag, position));
        return paragraphs.strips(
                job.galley(runs), style, frame, ParagraphSetter.Align.START, position);
    }
}
