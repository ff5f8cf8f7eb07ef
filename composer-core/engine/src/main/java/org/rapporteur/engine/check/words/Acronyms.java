package org.rapporteur.engine.check.words;

import org.rapporteur.document.Passage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Acronyms in texts: where they are used, and where they are spelled out.
public final class Acronyms {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private static final String ROMAN = "[IVXLCDM]+";

    private Acronyms() {}

    /// "Best Practice Forum (BPF)", "BPF (Best Practice Forum)", "BPF – Best Practice Forum".
    public static void addDefined(List<Token> tokens, Set<String> known) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (!isAcronym(token)) {
                continue;
            }
            boolean inBrackets =
                    i > 1 && tokens.get(i - 1).isMark("([") && isSpelledBefore(tokens, i);
            boolean explained =
                    i + 2 < tokens.size()
                            && tokens.get(i + 1).isMark("([:–—-=")
                            && isSpelledAfter(tokens, i);
            if (inBrackets || explained) {
                known.add(plain(token.text()));
            }
        }
    }

    /// Whether one of the words before begins with the acronym's first letter.
    private static boolean isSpelledBefore(List<Token> tokens, int acronym) {
        var name = tokens.get(acronym).text();
        int first = Character.toLowerCase(name.codePointAt(0));
        int reach = name.length() * 2 + 4;
        for (int i = acronym - 2; i >= Math.max(0, acronym - reach); i--) {
            var word = tokens.get(i);
            if (word.isWord()
                    && word.text().length() > 1
                    && Character.toLowerCase(word.text().codePointAt(0)) == first
                    && !isAcronym(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelledAfter(List<Token> tokens, int acronym) {
        int first = Character.toLowerCase(tokens.get(acronym).text().codePointAt(0));
        for (int i = acronym + 2; i < Math.min(tokens.size(), acronym + 5); i++) {
            var word = tokens.get(i);
            if (word.isWord()) {
                if (Character.toLowerCase(word.text().codePointAt(0)) == first
                        && word.text().length() > 2
                        && !isAcronym(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The acronyms that somebody typed in a passage, each with the index where it stands first.
    public static Map<String, Integer> used(Passage passage) {
        var used = new LinkedHashMap<String, Integer>();
        if (!mayHave(passage.text()) || isShouted(passage.text())) {
            return used;
        }
        var tokens = Tokens.of(passage);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (isAcronym(token)
                    && !isPart(tokens, i)
                    && passage.isWritten(token.from(), token.to())
                    && !passage.isQuoted(token.from())) {
                used.putIfAbsent(plain(token.text()), token.from());
            }
        }
        return used;
    }

    /// Whether two capitals follow each other: what has none needs no closer look.
    public static boolean mayHave(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && Character.isUpperCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Most of its letters are capitals.
    private static boolean isShouted(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long letters = text.chars().filter(Character::isLetter).count();
        return capitals * 2 > letters && letters > LONGEST;
    }

    /// A part of a symbol, an address or a longer word: "A/RES/70", "IGF-2017", "www.UN.org".
    private static boolean isPart(List<Token> tokens, int index) {
        var token = tokens.get(index);
        boolean after =
                index + 1 < tokens.size()
                        && ".@_&".indexOf(tokens.get(index + 1).join()) >= 0
                        && tokens.get(index + 1).join() != 0;
        boolean symbol =
                index + 1 < tokens.size()
                        && tokens.get(index + 1).isDigits()
                        && "/-".indexOf(tokens.get(index + 1).join()) >= 0
                        && tokens.get(index + 1).join() != 0;
        boolean before = ".@_&".indexOf(token.join()) >= 0 && token.join() != 0;
        boolean inSymbol =
                token.join() == '/'
                        && index > 0
                        && (tokens.get(index - 1).text().length() == 1
                                || tokens.get(index - 1).isDigits());
        return after || symbol || before || inSymbol;
    }

    public static boolean isAcronym(Token token) {
        if (!token.isWord()) {
            return false;
        }
        var word = plain(token.text());
        int length = word.length();
        return length >= SHORTEST
                && length <= LONGEST
                && word.chars().allMatch(Character::isUpperCase)
                && !word.matches(ROMAN);
    }

    /// Without the s of the plural: "ICTs".
    public static String plain(String word) {
        return word.length() > 2
                        && word.endsWith("s")
                        && Character.isUpperCase(word.charAt(word.length() - 2))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
