package org.rapporteur.engine.check.names;

import org.rapporteur.document.Passage;
import org.rapporteur.engine.check.words.Token;
import org.rapporteur.engine.check.words.Tokens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What may be a name in a text: a few words with capitals, one after the other. Names that the
/// data spell in the same way are left out, and what overlaps with them.
public final class TextNames {
    private static final int LONGEST = 5;

    private final NameParser parser;
    private final Set<String> known = new HashSet<>();
    private final List<Spelled> found = new ArrayList<>();

    /// @param data the names of the datasets
    public TextNames(NameParser parser, List<Spelled> data) {
        this.parser = parser;
        data.forEach(one -> known.add(one.name().bare()));
    }

    public List<Spelled> found() {
        return found;
    }

    public void add(Passage passage) {
        var tokens = Tokens.of(passage);
        int start = 0;
        while (start < tokens.size()) {
            if (isNameWord(tokens.get(start))) {
                int end = runEnd(tokens, start);
                run(passage, tokens, start, end);
                start = end;
            } else {
                start++;
            }
        }
    }

    private static boolean isNameWord(Token token) {
        return token.isCapitalized() && !token.isCapitals();
    }

    /// Capitalized words with particles and stops of initials between them.
    private int runEnd(List<Token> tokens, int start) {
        int end = start + 1;
        int at = end;
        while (at < tokens.size()) {
            var token = tokens.get(at);
            if (isNameWord(token) || token.isWord() && isJoined(token)) {
                at++;
                end = at;
            } else if (token.isMark(".") && tokens.get(at - 1).text().length() == 1
                    || parser.isParticle(tokens, at) && token.startsFree()) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isJoined(Token token) {
        return token.join() == '-' || token.join() == '\'' || token.join() == '’';
    }

    private void run(Passage passage, List<Token> tokens, int start, int end) {
        var taken = new boolean[end - start];
        for (int size = Math.min(LONGEST, end - start); size >= 1; size--) {
            for (int from = start; from + size <= end; from++) {
                if (known.contains(words(passage, tokens, from, from + size))) {
                    for (int i = from; i < from + size; i++) {
                        taken[i - start] = true;
                    }
                }
            }
        }
        for (int from = start; from < end; from++) {
            for (int to = from + 2; to <= Math.min(end, from + LONGEST); to++) {
                if (isFree(taken, from - start, to - start)) {
                    candidate(passage, tokens, from, to);
                }
            }
        }
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static String words(Passage passage, List<Token> tokens, int from, int to) {
        return passage.text().substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    private void candidate(Passage passage, List<Token> tokens, int from, int to) {
        if (!isNameWord(tokens.get(from))
                || !tokens.get(to - 1).isCapitalized()
                || parser.isHonorific(tokens, from)
                || !passage.isWritten(tokens.get(from).from(), tokens.get(to - 1).to())) {
            return;
        }
        var raw = words(passage, tokens, from, to);
        var position = passage.position(tokens.get(from).from());
        found.add(new Spelled(parser.parse(raw, false), raw, position, List.of(position), true));
    }
}
