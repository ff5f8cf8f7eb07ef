package org.rapporteur.plugin.wordcloud.corpus.phrase;

import org.rapporteur.plugin.wordcloud.corpus.scan.WordSink;
import org.rapporteur.plugin.wordcloud.corpus.scan.WordTable;
import org.rapporteur.plugin.wordcloud.corpus.words.Language;

import java.util.Arrays;
import java.util.Locale;

/// Makes one word of the words of a phrase, spelled as they are with one space between: the first
/// phrase that begins, and of those that begin there the longest. All other words are handed on as
/// they are, so that a word in a phrase is not counted by itself.
public final class PhraseFinder implements WordSink {
    private static final byte[] NO_TEXT = {};

    private final PhraseBook book;
    private final WordTable table;
    private final Locale locale;
    private final WordSink sink;

    /// By number of a word, its symbol and 2 more; 0 where that has not been asked for.
    private int[] symbols = new int[1 << 12];

    /// Words that may become a phrase: number, start and end of each.
    private int[] waiting = new int[24];

    private int size;
    private PhraseBook.Node node;
    private byte[] text = NO_TEXT;

    /// How many of those waiting are a phrase already.
    private int matched;

    public PhraseFinder(PhraseBook book, WordTable table, Locale locale, WordSink sink) {
        this.book = book;
        this.table = table;
        this.locale = locale;
        this.sink = sink;
        node = book.start();
    }

    @Override
    public void word(byte[] text, int number, int start, int end) {
        var symbol = symbol(number);
        if (size == 0 && symbol == PhraseBook.NONE) {
            sink.word(text, number, start, end);
            return;
        }
        this.text = text;
        while (!follows(symbol, number, start, end)) {
            if (size == 0) {
                sink.word(text, number, start, end);
                return;
            }
            release();
        }
    }

    /// Takes a word that goes on with a phrase, or begins one.
    private boolean follows(int symbol, int number, int start, int end) {
        if (symbol == PhraseBook.NONE
                || (size > 0 && !Gap.isJoint(text, waiting[size - 1], start))) {
            return false;
        }
        var next = node.next(symbol);
        if (next == null) {
            return false;
        }
        if (size == waiting.length) {
            waiting = Arrays.copyOf(waiting, size * 2);
        }
        waiting[size++] = number;
        waiting[size++] = start;
        waiting[size++] = end;
        node = next;
        matched = next.phrase() == null ? matched : size;
        return true;
    }

    /// Hands on a phrase, or the first of the words that wait; the others are looked at again.
    private void release() {
        var done = matched == 0 ? 3 : matched;
        var rest = Arrays.copyOfRange(waiting, done, size);
        if (matched == 0) {
            sink.word(text, waiting[0], waiting[1], waiting[2]);
        } else {
            sink.word(text, phrase(), waiting[1], waiting[matched - 1]);
        }
        size = 0;
        matched = 0;
        node = book.start();
        for (var i = 0; i < rest.length; i += 3) {
            word(text, rest[i], rest[i + 1], rest[i + 2]);
        }
    }

    private int phrase() {
        var words = new StringBuilder();
        for (var i = 0; i < matched; i += 3) {
            words.append(i == 0 ? "" : " ").append(table.word(waiting[i]));
        }
        return table.number(words.toString());
    }

    /// Hands on what waits: the block has ended.
    public void end() {
        while (size > 0) {
            release();
        }
    }

    private int symbol(int number) {
        if (number >= symbols.length) {
            symbols = Arrays.copyOf(symbols, Math.max(number + 1, symbols.length * 2));
        }
        if (symbols[number] == 0) {
            symbols[number] = book.symbol(Language.folded(table.word(number), locale)) + 2;
        }
        return symbols[number] - 2;
    }
}
