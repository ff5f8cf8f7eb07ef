package org.rapporteur.engine.check;

import org.rapporteur.document.Block;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.Heading;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Part;
import org.rapporteur.document.Passage;
import org.rapporteur.document.Passage.Place;
import org.rapporteur.engine.check.claim.ListLead;
import org.rapporteur.engine.check.claim.Nouns;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Sentences;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.List;

/// "three areas:" before a list of four.
final class CountedNoun extends Rule<NoOptions> {
    private final Reading reading;

    CountedNoun(Reading reading) {
        super(
                "counted-noun",
                Severity.WARNING,
                "A number of things announced before a list that has another number of items.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        if (text.language().isEmpty()) {
            return;
        }
        var walk = new Walk(text.words(), text.nouns(), request);
        walk.blocks(request.document().body());
        request.document().annexes().forEach(annex -> walk.blocks(annex.content()));
    }

    private final class Walk {
        private final Language language;
        private final Nouns nouns;
        private final CheckRequest request;

        Walk(Language language, Nouns nouns, CheckRequest request) {
            this.language = language;
            this.nouns = nouns;
            this.request = request;
        }

        void blocks(List<Block> blocks) {
            for (int i = 0; i < blocks.size(); i++) {
                var block = blocks.get(i);
                if (i > 0) {
                    switch (block) {
                        case BulletList list ->
                                announced(blocks.get(i - 1), list.items(), list.position());
                        case OrderedList list when list.start() == 1 ->
                                announced(blocks.get(i - 1), list.items(), list.position());
                        default -> {}
                    }
                }
                switch (block) {
                    case Part part -> blocks(part.content());
                    case BulletList list -> list.items().forEach(item -> blocks(item.content()));
                    case OrderedList list -> list.items().forEach(item -> blocks(item.content()));
                    default -> {}
                }
            }
        }

        private void announced(Block lead, List<ListItem> items, SourcePosition list) {
            if (!list.isKnown()) {
                return;
            }
            switch (lead) {
                case Paragraph paragraph ->
                        judge(Passage.of(Place.PARAGRAPH, paragraph.content()), items, list);
                case NumberedParagraph paragraph ->
                        judge(Passage.of(Place.PARAGRAPH, paragraph.content()), items, list);
                case Heading heading ->
                        judge(Passage.of(Place.HEADING, heading.content()), items, list);
                default -> {}
            }
        }

        private void judge(Passage lead, List<ListItem> items, SourcePosition list) {
            var sentences = Sentences.of(lead, language.set("abbreviations"));
            if (sentences.isEmpty()) {
                return;
            }
            var said = new ListLead(language, nouns).of(sentences.getLast());
            boolean agrees = said.stream().anyMatch(one -> one.number() == items.size());
            if (said.size() == 1 && !agrees) {
                request.report(wrong(said.getFirst(), items.size(), list));
            }
        }
    }

    private Finding wrong(ListLead.Announced said, int items, SourcePosition list) {
        return finding(
                        said.position(),
                        "the text announces %s, the list has %s %s"
                                .formatted(said.words(), items, items == 1 ? "item" : "items"))
                .quoting(said.words())
                .withFact("listed", items + (items == 1 ? " item" : " items"), List.of(list))
                .withFix("write the right number, or complete the list");
    }
}
