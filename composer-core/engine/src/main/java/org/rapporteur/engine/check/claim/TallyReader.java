package org.rapporteur.engine.check.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.Document;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inline;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Part;
import org.rapporteur.document.Passage;
import org.rapporteur.document.Passage.Place;
import org.rapporteur.document.Table;
import org.rapporteur.document.Text;
import org.rapporteur.engine.check.claim.Tally.Entry;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the tallies of a report: lists, tables and lines of which each is a name and a number.
/// What is quoted is somebody else's.
public final class TallyReader {
    private final EntryReader entries;
    private final TableTally tables;
    private final TallySubject subjects;
    private final Set<String> datasetFiles;
    private final List<Tally> found = new ArrayList<>();

    /// @param datasetFiles files whose cells are no text of the report
    public TallyReader(EntryReader entries, TallySubject subjects, Set<String> datasetFiles) {
        this.entries = entries;
        this.tables = new TableTally(entries, datasetFiles);
        this.subjects = subjects;
        this.datasetFiles = Set.copyOf(datasetFiles);
    }

    public List<Tally> of(Document document) {
        blocks(document.body(), List.of());
        for (var annex : document.annexes()) {
            blocks(annex.content(), List.of(Passage.of(Place.TITLE, annex.title())));
        }
        return List.copyOf(found);
    }

    /// @param around what stands above: titles and headings, the nearest last
    private void blocks(List<Block> blocks, List<Passage> around) {
        var above = new ArrayList<>(around);
        var lines = new ArrayList<Entry>();
        @Nullable Passage before = null;
        for (var block : blocks) {
            var line = line(block);
            if (line.isPresent()) {
                lines.add(line.get());
                continue;
            }
            add(lines, above, before);
            lines.clear();
            switch (block) {
                case Heading heading -> {
                    above = new ArrayList<>(around);
                    above.add(Passage.of(Place.HEADING, heading.content()));
                    before = null;
                }
                case Paragraph paragraph -> {
                    paragraph(paragraph.content(), above, before);
                    before = Passage.of(Place.PARAGRAPH, paragraph.content());
                }
                case NumberedParagraph paragraph -> {
                    paragraph(paragraph.content(), above, before);
                    before = Passage.of(Place.PARAGRAPH, paragraph.content());
                }
                case BulletList list -> items(list.items(), above, before);
                case OrderedList list -> items(list.items(), above, before);
                case Table table -> {
                    var caption = table.caption();
                    var title =
                            caption == null ? before : Passage.of(Place.CAPTION, caption.content());
                    add(tables.of(table), above, title);
                }
                case Part part -> blocks(part.content(), above);
                default -> {}
            }
        }
        add(lines, above, before);
    }

    /// A paragraph that is one entry and nothing else.
    private Optional<Entry> line(Block block) {
        return switch (block) {
            case Paragraph paragraph -> entry(paragraph.content());
            case NumberedParagraph paragraph -> entry(paragraph.content());
            default -> Optional.empty();
        };
    }

    private Optional<Entry> entry(List<Inline> content) {
        var passage = Passage.of(Place.PARAGRAPH, content);
        return passage.position().isKnown() && !datasetFiles.contains(passage.position().file())
                ? entries.entry(passage)
                : Optional.empty();
    }

    /// A paragraph whose lines are entries.
    private void paragraph(List<Inline> content, List<Passage> above, @Nullable Passage before) {
        var lines = lines(content);
        if (lines.size() < 2) {
            return;
        }
        var listed = lines.stream().map(this::entry).flatMap(Optional::stream).toList();
        var lead =
                listed.size() == lines.size()
                        ? before
                        : Passage.of(Place.PARAGRAPH, lines.getFirst());
        if (listed.size() >= lines.size() - 1) {
            add(listed, above, lead);
        }
    }

    private static List<List<Inline>> lines(List<Inline> content) {
        var lines = new ArrayList<List<Inline>>();
        var line = new ArrayList<Inline>();
        for (var inline : content) {
            boolean ends =
                    inline instanceof LineBreak
                            || inline instanceof Text(var words, _) && words.endsWith("\n");
            if (!(inline instanceof LineBreak)) {
                line.add(inline);
            }
            if (ends) {
                lines.add(List.copyOf(line));
                line.clear();
            }
        }
        lines.add(List.copyOf(line));
        lines.removeIf(List::isEmpty);
        return lines;
    }

    private void items(List<ListItem> items, List<Passage> above, @Nullable Passage before) {
        var listed = new ArrayList<Entry>();
        for (var item : items) {
            var first = item.content().isEmpty() ? null : item.content().getFirst();
            if (first != null) {
                line(first).ifPresent(listed::add);
            }
            blocks(
                    item.content().stream().filter(block -> !(line(block).isPresent())).toList(),
                    above);
        }
        add(listed, above, before);
    }

    private void add(List<Entry> listed, List<Passage> above, @Nullable Passage before) {
        if (listed.stream().allMatch(entry -> entry.kind() != Tally.Kind.VALUE)) {
            return;
        }
        var around = new ArrayList<Passage>();
        if (before != null) {
            around.add(before);
        }
        around.addAll(above.reversed());
        subjects.of(
                        around.stream()
                                .map(passage -> new Sentence(passage, Tokens.of(passage)))
                                .toList())
                .ifPresent(spoken ->
                        found.add(new Tally(listed, spoken, listed.getFirst().position())));
    }
}
