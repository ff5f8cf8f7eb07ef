package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.claim.QuantityClaim.Shade;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds "doubled", "tripled" and the like beside the two numbers that they are said of: "from 14
/// to 25", typed or bound to data.
public final class GrowthReader {
    private static final int REACH = 14;

    private final Language language;
    private final PhraseSet<Double> growths = new PhraseSet<>();

    public GrowthReader(Language language) {
        this.language = language;
        for (var times : language.keysAfter("grown.")) {
            language.phrases("grown." + times)
                    .forEach(phrase -> growths.add(phrase, Double.valueOf(times)));
        }
        language.phrases("grown-half").forEach(phrase -> growths.add(phrase, .5));
    }

    public List<Growth> of(Sentence sentence) {
        var tokens = sentence.tokens();
        var found = new ArrayList<Growth>();
        for (int i = 0; i < tokens.size(); i++) {
            var growth = growths.at(tokens, i);
            if (growth.isPresent() && sentence.isClaimed(i, growth.get().end())) {
                read(sentence, i, growth.get()).ifPresent(found::add);
                i = growth.get().end() - 1;
            }
        }
        return found;
    }

    private Optional<Growth> read(Sentence sentence, int start, PhraseSet.Match<Double> growth) {
        var tokens = sentence.tokens();
        for (int i = growth.end(); i < Math.min(tokens.size(), growth.end() + REACH); i++) {
            var from = language.set("from-to").at(tokens, i);
            var before = from.isEmpty() ? Optional.<Long>empty() : number(tokens, from.get().end());
            if (before.isPresent()) {
                int next = after(tokens, from.get().end());
                var to = language.set("to").at(tokens, next);
                var after = to.isEmpty() ? Optional.<Long>empty() : number(tokens, to.get().end());
                if (after.isPresent() && before.get() > 0) {
                    int first = shadeStart(tokens, start);
                    return Optional.of(
                            new Growth(
                                    sentence,
                                    growth.meaning(),
                                    shade(tokens, start),
                                    first,
                                    growth.end(),
                                    before.get(),
                                    after.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Long> number(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        var datum = tokens.get(at).datum();
        if (datum != null) {
            return datum.value().matches("[0-9]{1,12}")
                    ? Optional.of(Long.valueOf(datum.value()))
                    : Optional.empty();
        }
        return language.numeral(tokens, at).map(number -> number.value());
    }

    private int after(List<Token> tokens, int at) {
        return tokens.get(at).isFigure()
                ? at + 1
                : language.numeral(tokens, at).map(number -> number.end()).orElse(at);
    }

    private Shade shade(List<Token> tokens, int start) {
        if (language.set("fraction-over").endingAt(tokens, start) >= 0) {
            return Shade.OVER;
        }
        if (language.set("fraction-nearly").endingAt(tokens, start) >= 0) {
            return Shade.NEARLY;
        }
        return language.set("fraction-about").endingAt(tokens, start) >= 0
                ? Shade.ABOUT
                : Shade.PLAIN;
    }

    private int shadeStart(List<Token> tokens, int start) {
        for (var key : List.of("fraction-over", "fraction-nearly", "fraction-about")) {
            int before = language.set(key).endingAt(tokens, start);
            if (before >= 0) {
                return before;
            }
        }
        return start;
    }
}
