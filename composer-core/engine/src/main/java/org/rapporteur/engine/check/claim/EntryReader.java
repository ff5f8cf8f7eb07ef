package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Vocabulary;
import org.rapporteur.document.Passage;
import org.rapporteur.engine.check.claim.Tally.Entry;
import org.rapporteur.engine.check.claim.Tally.Kind;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.Token;
import org.rapporteur.engine.check.words.Tokens;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads one line of a tally: "APG (Asia Pacific Group) – 8", "Private Sector: 3 (12 %)", "10 civil
/// society".
public final class EntryReader {
    private final Language language;
    private final GroupLabels labels;
    private final List<Vocabulary> vocabularies;

    /// @param vocabularies those in which *not applicable* may be named
    public EntryReader(Language language, GroupLabels labels, List<Vocabulary> vocabularies) {
        this.language = language;
        this.labels = labels;
        this.vocabularies = List.copyOf(vocabularies);
    }

    /// What an entry is called.
    ///
    /// @param end index of the token after it
    public record Name(Kind kind, List<Label> labels, int end) {}

    /// The entry that a whole passage is.
    public Optional<Entry> entry(Passage passage) {
        if (passage.text().isBlank() || passage.isQuoted(0)) {
            return Optional.empty();
        }
        var tokens = Tokens.of(passage);
        int start = 0;
        while (start < tokens.size() && tokens.get(start).isMark("*•–—-·")) {
            start++;
        }
        return nameFirst(passage, tokens, start).or(() -> numberFirst(passage, tokens));
    }

    private Optional<Entry> nameFirst(Passage passage, List<Token> tokens, int start) {
        var name = name(tokens, start);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int at = afterGloss(tokens, name.get().end());
        boolean separated = false;
        while (at < tokens.size() && tokens.get(at).isMark(":–—-=.(…")) {
            separated = true;
            at++;
        }
        var number = number(tokens, at);
        if (number.isEmpty() || !ends(tokens, number.get().end())) {
            return Optional.empty();
        }
        boolean joined = tokens.get(at).join() != ' ' && tokens.get(at).join() != 0;
        return separated || joined
                ? made(passage, tokens, start, name.get(), number.get())
                : Optional.empty();
    }

    private Optional<Entry> numberFirst(Passage passage, List<Token> tokens) {
        var number = number(tokens, 0);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int at = number.get().end();
        while (at < tokens.size() && tokens.get(at).isMark(":–—-")) {
            at++;
        }
        int start = at;
        return name(tokens, start)
                .filter(name -> name.kind() == Kind.VALUE)
                .filter(name -> afterGloss(tokens, name.end()) == tokens.size())
                .flatMap(name -> made(passage, tokens, start, name, number.get()));
    }

    private static Optional<Entry> made(
            Passage passage, List<Token> tokens, int start, Name name, Numeral number) {
        int from = tokens.get(number.start()).from();
        int to = tokens.get(number.end() - 1).to();
        return passage.isWritten(from, to)
                ? Optional.of(
                        new Entry(
                                name.kind(),
                                name.labels(),
                                passage.text()
                                        .substring(
                                                tokens.get(start).from(),
                                                tokens.get(name.end() - 1).to()),
                                mark(tokens, number),
                                passage.text().substring(from, to),
                                number.value(),
                                number.percent(),
                                passage.position(from)))
                : Optional.empty();
    }

    private static String mark(List<Token> tokens, Numeral number) {
        var before = number.start() == 0 ? null : tokens.get(number.start() - 1);
        return before != null && before.isMark(":–—-=") ? before.text() : "";
    }

    /// The name that begins at a token.
    public Optional<Name> name(List<Token> tokens, int start) {
        if (start >= tokens.size()) {
            return Optional.empty();
        }
        var label = labels.at(tokens, start);
        if (label.isPresent()) {
            int end =
                    language.set("group-tail")
                            .at(tokens, label.get().end())
                            .map(tail -> tail.end())
                            .orElse(label.get().end());
            return Optional.of(new Name(Kind.VALUE, label.get().meaning(), end));
        }
        var none = notApplicable(tokens, start);
        if (none > 0) {
            return Optional.of(new Name(Kind.NOT_APPLICABLE, List.of(), none));
        }
        return language.set("total")
                .at(tokens, start)
                .map(total -> new Name(Kind.TOTAL, List.of(), total.end()));
    }

    /// Index after words for *not applicable*, `---` among them; -1 for any other.
    private int notApplicable(List<Token> tokens, int start) {
        int dashes = start;
        while (dashes < tokens.size() && tokens.get(dashes).isMark("-—–")) {
            dashes++;
        }
        if (dashes - start >= 3) {
            return start + 3;
        }
        for (var vocabulary : vocabularies) {
            for (var code : vocabulary.codes()) {
                if (code.notApplicable() && isAt(tokens, start, code.label(Locale.ROOT))) {
                    return start + code.label(Locale.ROOT).split(" ").length;
                }
            }
        }
        return language.set("not-applicable").at(tokens, start).map(m -> m.end()).orElse(-1);
    }

    private static boolean isAt(List<Token> tokens, int start, String label) {
        var words = label.toLowerCase(Locale.ROOT).split(" ");
        for (int i = 0; i < words.length; i++) {
            if (start + i >= tokens.size() || !tokens.get(start + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    private static int afterGloss(List<Token> tokens, int from) {
        if (from < tokens.size() && tokens.get(from).isMark("([")) {
            for (int i = from + 1; i < Math.min(tokens.size(), from + 16); i++) {
                if (tokens.get(i).isMark(")]")) {
                    boolean words = tokens.subList(from, i).stream().anyMatch(Token::isWord);
                    return words ? i + 1 : from;
                }
            }
        }
        return from;
    }

    /// A number that may be joined to what stands before it: "WEOG–4".
    private Optional<Numeral> number(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        var number = language.numeral(tokens, at);
        var token = tokens.get(at);
        if (number.isEmpty()
                && token.isDigits()
                && "–-:—".indexOf(token.join()) >= 0
                && token.folded().length() < 10) {
            return Optional.of(
                    new Numeral(Long.parseLong(token.folded()), at, at + 1, false, false));
        }
        return number;
    }

    /// Nothing follows but a share or noun in brackets, or a stop.
    private boolean ends(List<Token> tokens, int from) {
        int at = from;
        if (at < tokens.size() && tokens.get(at).isMark(")]")) {
            at++;
        }
        if (at < tokens.size() && tokens.get(at).isMark("([")) {
            while (at < tokens.size() && !tokens.get(at).isMark(")]")) {
                at++;
            }
            at++;
        }
        while (at < tokens.size() && tokens.get(at).isMark(".,;")) {
            at++;
        }
        return at >= tokens.size();
    }
}
