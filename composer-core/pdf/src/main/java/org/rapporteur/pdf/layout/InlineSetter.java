package org.rapporteur.pdf.layout;

import org.rapporteur.document.Code;
import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Detail;
import org.rapporteur.document.Emphasis;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.InLanguage;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.Link;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Strong;
import org.rapporteur.document.Text;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.TextStyle;
import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.List;

/// From inlines to runs: fonts, colours, tags.
final class InlineSetter {
    private static final double CODE_SIZE = .92;

    private final Job job;
    private final FindingList findings;
    private final CharacterSetter characters;
    private final NoteSetter notes;

    InlineSetter(Job job, FindingList findings) {
        this.job = job;
        this.findings = findings;
        this.characters = new CharacterSetter(job, findings);
        this.notes = new NoteSetter(job, this);
    }

    /// One that says nothing, for text that is measured and set again later.
    static InlineSetter silent(Job job) {
        return new InlineSetter(job, new FindingList());
    }

    List<Run> runs(
            List<? extends Inline> inlines,
            TextStyle style,
            Meaning meaning,
            SourcePosition position) {
        return runs(inlines, Voice.of(style, job.colour(style), meaning, position));
    }

    List<Run> runs(List<? extends Inline> inlines, Voice voice) {
        var runs = new ArrayList<Run>();
        set(inlines, voice, runs);
        return runs;
    }

    /// Runs that are only measured.
    List<Run> unplaced(List<? extends Inline> inlines, TextStyle style) {
        return runs(inlines, style, Artifact.RULE, SourcePosition.UNKNOWN);
    }

    List<Run> plain(String words, TextStyle style, Meaning meaning) {
        return runs(Inlines.plain(words), style, meaning, SourcePosition.UNKNOWN);
    }

    /// A space, wider by some em.
    List<Run> space(Voice voice, double em) {
        return runs(Inlines.plain(" "), voice.tracked(voice.size() * em));
    }

    /// Lines of code, every space kept.
    List<Run> verbatim(String text, TextStyle style, Meaning meaning, SourcePosition position) {
        var voice = Voice.of(style, job.colour(style), meaning, position);
        var runs = new ArrayList<Run>();
        text.stripTrailing()
                .lines()
                .forEach(line -> {
                    if (!runs.isEmpty()) {
                        characters.lineBreak(voice, runs);
                    }
                    characters.set(line.replace("\t", "    "), voice, runs);
                });
        return runs;
    }

    private void set(List<? extends Inline> inlines, Voice outer, List<Run> runs) {
        for (var inline : inlines) {
            var voice = outer.at(inline.position());
            switch (inline) {
                case Text(var text, _) -> characters.set(text, voice, runs);
                case Datum datum -> characters.set(datum.text(), traced(datum, voice), runs);
                case Strong(var content, _) -> set(content, voice.in(voice.cut().asStrong()), runs);
                case Emphasis(var content, _) ->
                        set(content, voice.in(voice.cut().asItalic()), runs);
                case Detail(var content, _) -> set(content, detail(voice), runs);
                case InLanguage words -> set(words.content(), inLanguage(words, voice), runs);
                case Code(var text, _) -> characters.set(text, code(voice), runs);
                case LineBreak _ -> characters.lineBreak(voice, runs);
                case Link link -> link(link, voice, runs);
                case CrossReference reference -> reference(reference, voice, runs);
                case Footnote footnote -> runs.addAll(notes.mark(footnote, voice));
            }
        }
    }

    private Voice traced(Datum datum, Voice voice) {
        return job.trace == null ? voice : job.trace.of(datum, voice);
    }

    /// Never larger than the text it stands in: in a table it is only quieter.
    private Voice detail(Voice voice) {
        var style = job.style(StyleName.DETAIL);
        var cut = new FontCut(style.font().face(), voice.cut().strong(), voice.cut().italic());
        return voice.in(cut)
                .sized(Math.min(style.size(), voice.size()))
                .coloured(job.colour(style));
    }

    private static Voice code(Voice voice) {
        var cut = new FontCut(FontCut.Face.MONO, voice.cut().strong(), voice.cut().italic());
        var inside = voice.in(cut).sized(voice.size() * CODE_SIZE);
        return voice.meaning() instanceof Tag tag ? inside.meaning(tag.child(Role.CODE)) : inside;
    }

    private static Voice inLanguage(InLanguage words, Voice voice) {
        return voice.meaning() instanceof Tag tag
                ? voice.meaning(tag.child(Role.SPAN, new Trait.Language(words.language())))
                : voice;
    }

    private void link(Link link, Voice voice, List<Run> runs) {
        var words = Nodes.text(link.content()).strip();
        if (words.isEmpty()) {
            findings.emptyLink(link.target(), voice.position());
            words = link.target();
        }
        linked(link.content(), words, new Trait.Web(link.target(), words), voice, runs);
    }

    private void reference(CrossReference reference, Voice voice, List<Run> runs) {
        var words = Nodes.text(reference.content()).strip();
        if (words.isEmpty()) {
            findings.emptyLink(reference.target(), voice.position());
            words = reference.target();
        }
        job.references.merge(reference.target(), voice.position(), SourcePosition::or);
        linked(reference.content(), words, new Trait.Place(reference.target(), words), voice, runs);
    }

    private void linked(
            List<Inline> content, String words, Trait target, Voice voice, List<Run> runs) {
        var inside = voice.coloured(linkColour());
        if (voice.meaning() instanceof Tag tag && tag.link() == null) {
            inside = inside.meaning(tag.child(Role.LINK, target));
        }
        if (Nodes.text(content).isBlank()) {
            characters.set(words, inside, runs);
        } else {
            set(content, inside, runs);
        }
    }

    private int linkColour() {
        return job.theme.colour(job.theme.linkColour());
    }

    /// Text in the colour of a palette entry, whatever its style says.
    Voice voice(TextStyle style, Theme.Colour colour, Meaning meaning, SourcePosition position) {
        return Voice.of(style, job.theme.colour(colour), meaning, position);
    }
}
