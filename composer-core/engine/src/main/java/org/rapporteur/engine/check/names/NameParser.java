package org.rapporteur.engine.check.names;

import org.rapporteur.document.Inlines;
import org.rapporteur.document.Passage;
import org.rapporteur.document.Passage.Place;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.Token;
import org.rapporteur.engine.check.words.Tokens;

import java.util.ArrayList;
import java.util.List;

/// Takes names apart: "Hon. Dr. Ama K. Boateng-Sarr (Chair)".
public final class NameParser {
    private final PhraseSet<Boolean> honorifics;
    private final PhraseSet<Boolean> particles;
    private final PhraseSet<Boolean> organizations;

    public NameParser() {
        var names = Language.ofNames();
        honorifics = names.set("honorifics");
        particles = names.set("particles");
        organizations = names.set("organization-words");
    }

    /// @param organization whether it is known to be one
    public Name parse(String raw, boolean organization) {
        var tokens = Tokens.of(Passage.of(Place.CELL, Inlines.plain(raw)));
        int start = organization ? 0 : afterHonorifics(tokens);
        int end = bracket(tokens, start);
        var words = new ArrayList<String>();
        for (var token : tokens.subList(start, end)) {
            if (!token.isMark() && words.size() < Name.MOST) {
                var folded = Folding.of(token.text());
                if (!folded.isEmpty()) {
                    words.add(folded);
                }
            }
        }
        var bare =
                start < end
                        ? raw.substring(tokens.get(start).from(), tokens.get(end - 1).to())
                        : raw.strip();
        boolean titled = start > 0;
        return new Name(
                bare,
                titled ? honorific(tokens, start) : "",
                words,
                organization || !titled && isOrganization(tokens));
    }

    private int afterHonorifics(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() - 1) {
            var title = honorifics.at(tokens, at);
            if (title.isEmpty() || title.get().end() >= tokens.size()) {
                break;
            }
            int next = title.get().end();
            boolean stopped = tokens.get(next).isMark(".") || tokens.get(next).join() == '.';
            boolean isInitial =
                    title.get().end() == at + 1
                            && tokens.get(at).text().length() == 1
                            && stopped
                            && !tokens.get(at).is("m");
            if (isInitial) {
                break;
            }
            while (next < tokens.size() && tokens.get(next).isMark(".,")) {
                next++;
            }
            if (next >= tokens.size()) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static String honorific(List<Token> tokens, int end) {
        var words = new StringBuilder();
        for (var token : tokens.subList(0, end)) {
            if (token.isWord()) {
                words.append(words.isEmpty() ? "" : " ").append(token.folded());
            }
        }
        return words.toString();
    }

    private static int bracket(List<Token> tokens, int start) {
        for (int i = start + 1; i < tokens.size(); i++) {
            if (tokens.get(i).isMark("([")) {
                return i;
            }
        }
        return tokens.size();
    }

    /// Words that only organizations have in their names, or a single one in capitals.
    private boolean isOrganization(List<Token> tokens) {
        return organizations.isWithin(tokens, 0, tokens.size())
                || tokens.stream().filter(Token::isWord).count() == 1
                        && tokens.stream()
                                .anyMatch(token -> token.isCapitals() || isMixed(token.text()));
    }

    /// Whether a name may be an organization's: it is none of a few capitalized words.
    public boolean mayBeOrganization(String raw) {
        var tokens = Tokens.of(Passage.of(Place.CELL, Inlines.plain(raw)));
        if (afterHonorifics(tokens) > 0) {
            return false;
        }
        var words = tokens.stream().filter(Token::isWord).toList();
        return isOrganization(tokens)
                || words.size() > 4
                || words.stream()
                        .anyMatch(
                                word -> word.isCapitals() || isMixed(word.text()) || isSmall(word));
    }

    private boolean isSmall(Token word) {
        return Character.isLowerCase(word.text().codePointAt(0))
                && !particles.isAt(List.of(word), 0);
    }

    /// "EuroDIG".
    private static boolean isMixed(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /// "van", "de": small words inside of names.
    public boolean isParticle(List<Token> tokens, int at) {
        return particles.isAt(tokens, at);
    }

    public boolean isHonorific(List<Token> tokens, int at) {
        return honorifics.isAt(tokens, at);
    }
}
