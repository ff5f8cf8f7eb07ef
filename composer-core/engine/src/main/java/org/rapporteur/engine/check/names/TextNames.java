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
    private static final int LONGEST_ORGANIZATION = 8;

    private final NameParser parser;
    private final Set<String> known = new HashSet<>();
    private final List<Spelled> found = new ArrayList<>();

    /// @param data the names of the datasets
    public TextNames(NameParser parser, List<Spelled> data) {
        this.parser = parser;
        data.forEach(one -> known.add(Folding.straight(one.name().bare())));
    }

    public List<Spelled> found() {
        return found;
    }

    public void add(Passage passage) {
        var tokens = Tokens.of(passage);
        for (int start = 0; start < tokens.size(); start++) {
            if (isNameWord(tokens.get(start))) {
                int end = runEnd(tokens, start);
                run(new Run(passage, tokens, start, end, LONGEST, false));
                start = end - 1;
            }
        }
        for (int start = 0; start < tokens.size(); start++) {
            if (isNameWord(tokens.get(start))) {
                int end = organizationEnd(tokens, start);
                run(new Run(passage, tokens, start, end, LONGEST_ORGANIZATION, true));
                start = end - 1;
            }
        }
    }

    /// A stretch of tokens in which a name may stand.
    ///
    /// @param longest how many tokens a name has at most
    private record Run(
            Passage passage,
            List<Token> tokens,
            int start,
            int end,
            int longest,
            boolean organization) {}

    /// Capitalized words with "of", "for" and the like between them.
    private int organizationEnd(List<Token> tokens, int start) {
        int end = start + 1;
        for (int at = end; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (isNameWord(token) || token.isCapitals() || token.isWord() && isJoined(token)) {
                end = at + 1;
            } else if (!parser.isConnector(tokens, at)) {
                break;
            }
        }
        return end;
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

    private void run(Run run) {
        int start = run.start();
        int end = run.end();
        var taken = new boolean[end - start];
        for (int size = Math.min(run.longest(), end - start); size >= 1; size--) {
            for (int from = start; from + size <= end; from++) {
                if (known.contains(words(run.passage(), run.tokens(), from, from + size))) {
                    for (int i = from; i < from + size; i++) {
                        taken[i - start] = true;
                    }
                }
            }
        }
        for (int from = start; from < end; from++) {
            for (int to = from + 2; to <= Math.min(end, from + run.longest()); to++) {
                if (isFree(taken, from - start, to - start)) {
                    candidate(run, from, to);
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
        return Folding.straight(
                passage.text().substring(tokens.get(from).from(), tokens.get(to - 1).to()));
    }

    private void candidate(Run run, int from, int to) {
        var tokens = run.tokens();
        var passage = run.passage();
        if (!isNameWord(tokens.get(from))
                || !tokens.get(to - 1).isCapitalized() && !isJoined(tokens.get(to - 1))
                || parser.isHonorific(tokens, from)
                || run.organization() && parser.isConnector(tokens, from)
                || !passage.isWritten(tokens.get(from).from(), tokens.get(to - 1).to())) {
            return;
        }
        var raw = passage.text().substring(tokens.get(from).from(), tokens.get(to - 1).to());
        var position = passage.position(tokens.get(from).from());
        found.add(
                new Spelled(
                        parser.parse(raw, run.organization()),
                        raw,
                        position,
                        List.of(position),
                        true));
    }
}
