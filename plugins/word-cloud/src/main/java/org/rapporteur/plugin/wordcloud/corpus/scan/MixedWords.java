package org.rapporteur.plugin.wordcloud.corpus.scan;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds words by Unicode segmentation (UAX #29), with ICU's dictionaries for scripts without
/// spaces. What was found in short pieces is remembered: most pieces are a word with an accent, of
/// another alphabet or with an apostrophe.
public final class MixedWords {
    /// Longer pieces, in bytes, hardly come again.
    private static final int SHORT = 48;

    /// So many pieces are remembered.
    private static final int REMEMBERED = 1 << 17;

    private static final int[] NONE = {};

    /// The scanner leaves those between Chinese characters in.
    private static final Pattern LINE_END = Pattern.compile("[\r\n]");

    private final WordTable table;
    private final Terms terms;
    private final WordShape shape;
    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final WordTable pieces = new WordTable();

    /// By the number of the piece: for each word its number, start and end in the piece.
    private final List<int[]> found = new ArrayList<>();

    public MixedWords(WordTable table, Terms terms, WordShape shape) {
        this.table = table;
        this.terms = terms;
        this.shape = shape;
    }

    /// Hands on the words of a piece of a text.
    ///
    /// @throws MalformedText if a byte does not belong to UTF-8
    void words(byte[] text, int start, int end, WordSink sink) {
        var words =
                end - start > SHORT ? segmented(text, start, end) : remembered(text, start, end);
        for (var i = 0; i < words.length; i += 3) {
            sink.word(text, words[i], start + words[i + 1], start + words[i + 2]);
        }
    }

    private int[] remembered(byte[] text, int start, int end) {
        if (pieces.size() == REMEMBERED) {
            return segmented(text, start, end);
        }
        var piece = pieces.number(text, start, end);
        if (piece == found.size()) {
            found.add(NONE);
            found.set(piece, segmented(text, start, end));
        }
        return found.get(piece);
    }

    private int[] segmented(byte[] text, int start, int end) {
        var piece = decoded(text, start, end);
        var composed = Normalizer.normalize(piece, Normalizer.Form.NFC);
        var words = new FoundWords(table, piece.equals(composed) ? piece : "", end - start);
        var normal = LINE_END.matcher(composed).replaceAll("");
        terms.split(
                normal,
                (from, to) -> words.add(normal.substring(from, to), from, to),
                (from, to) -> segments(normal.substring(from, to), from, words));
        return words.listed();
    }

    private void segments(String text, int offset, FoundWords words) {
        breaks.setText(text);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var from = offset + start;
            shape.words(
                    text.substring(start, end),
                    (word, first, last) -> words.add(word, from + first, from + last));
            start = end;
        }
    }

    private String decoded(byte[] text, int start, int end) {
        var in = ByteBuffer.wrap(text, start, end - start);
        var out = CharBuffer.allocate(end - start);
        var result = decoder.reset().decode(in, out, true);
        if (result.isError()) {
            throw new MalformedText(in.position());
        }
        return out.flip().toString();
    }
}
