package org.rapporteur.plugin.wordcloud.corpus.scan;

/// Finds the words of a text and hands them on, in one go over its bytes. Plain words of ASCII
/// letters, which most are, are found eight bytes at a time; whatever may be something else is left
/// to [MixedWords]. Words in addresses are none.
public final class WordScanner {
    private final WordTable table;
    private final MixedWords mixed;
    private final WordSink sink;
    private final AddressRuns addresses = new AddressRuns();

    private byte[] text = {};
    private int end;

    /// @param mixed finds words in the same table
    public WordScanner(WordTable table, MixedWords mixed, WordSink sink) {
        this.table = table;
        this.mixed = mixed;
        this.sink = sink;
    }

    /// Hands on the words of a block.
    ///
    /// @throws MalformedText if a byte does not belong to UTF-8
    public void scan(TextBlock block) {
        scan(block, 0, block.length());
    }

    /// Hands on the words of a part of a block.
    ///
    /// @param stop the end of the block, or the index of a line end
    /// @throws MalformedText if a byte does not belong to UTF-8
    public void scan(TextBlock block, int start, int stop) {
        text = block.bytes();
        end = stop;
        addresses.restart();
        for (var at = start; at < end; ) {
            var first = Eight.at(text, at);
            var others = Eight.others(first);
            if ((others & 0x80) != 0) {
                at = between(at);
            } else if (others != 0) {
                at = plain(at, at + Eight.before(others), first);
            } else {
                at = longer(at, first);
            }
        }
    }

    /// A word that has begun with eight letters.
    private int longer(int start, long first) {
        var next = Eight.at(text, start + 8);
        var others = Eight.others(next);
        if (others != 0) {
            var letters = Eight.before(others);
            var stop = start + 8 + letters;
            return Bytes.isPlain(text[stop])
                    ? take(start, stop, first, Eight.first(next, letters))
                    : doubtful(start, stop);
        }
        var stop = start + 16;
        while (Bytes.isLetter(text[stop])) {
            stop++;
        }
        return doubtful(start, stop);
    }

    /// A word of less than eight letters.
    private int plain(int start, int stop, long first) {
        return Bytes.isPlain(text[stop])
                ? take(start, stop, Eight.first(first, stop - start), 0)
                : doubtful(start, stop);
    }

    private int take(int start, int stop, long first, long next) {
        if (stop - start > 1) {
            sink.word(text, table.number(text, start, stop - start, first, next), start, stop);
        }
        return stop + 1;
    }

    /// Letters with something behind them that may belong to them.
    private int doubtful(int start, int stop) {
        var sign = text[stop];
        if (Bytes.isPlain(sign)) {
            return whole(start, stop, stop + 1);
        }
        if (sign == '\'') {
            return isInside(stop + 1) ? mixed(start) : whole(start, stop, stop + 1);
        }
        if (sign < 0) {
            var separator = Bytes.separator(text, stop);
            return separator > 0 ? whole(start, stop, stop + separator) : mixed(start);
        }
        if (Bytes.isDigit(sign)) {
            return mixed(start);
        }
        var isAlone = !Bytes.isPart(text[stop + 1]) && (text[stop - 1] | 32) != 'w';
        if (sign != '@' && isAlone) {
            return whole(start, stop, stop + 1);
        }
        var address = addresses.end(text, stop, end);
        return address < 0 ? whole(start, stop, stop + 1) : address;
    }

    private boolean isInside(int at) {
        return text[at] < 0 || Bytes.isLetter(text[at]) || Bytes.isDigit(text[at]);
    }

    private int whole(int start, int stop, int next) {
        if (stop - start > 1) {
            sink.word(text, table.number(text, start, stop), start, stop);
        }
        return next;
    }

    /// What stands between words, or begins one in another way than with an ASCII letter.
    private int between(int at) {
        var sign = text[at];
        if (sign < 0) {
            var separator = Bytes.separator(text, at);
            return separator > 0 ? at + separator : mixed(at);
        }
        if (Bytes.isDigit(sign)) {
            return number(at);
        }
        if (Bytes.isPart(sign) && (sign == '@' || Bytes.isPart(text[at + 1]))) {
            var address = addresses.end(text, at, end);
            return address < 0 ? at + 1 : address;
        }
        return at + 1;
    }

    /// A number is no word, unless letters follow.
    private int number(int at) {
        var stop = at;
        while (Bytes.isDigit(text[stop]) || Bytes.isWithin(text[stop])) {
            stop++;
        }
        return isInside(stop) || Bytes.isPart(text[stop]) ? mixed(at) : stop;
    }

    /// Leaves what stands together to the one who knows all scripts.
    private int mixed(int start) {
        if (Bytes.isPart(text[start])) {
            var address = addresses.end(text, start, end);
            if (address >= 0) {
                return address;
            }
        }
        var stop = start;
        while (stop < end && isTogether(stop) && !isAddress(stop)) {
            stop++;
        }
        mixed.words(text, start, stop, sink);
        return Math.max(stop, start + 1);
    }

    /// Whether nothing ends a word here for certain.
    private boolean isTogether(int at) {
        var sign = text[at];
        if (sign < 0) {
            return Bytes.separator(text, at) == 0;
        }
        if (sign == '\n' || sign == '\r') {
            return isInHan(at);
        }
        return isInside(at) || Bytes.isWithin(sign) || (sign == '"' && at > 0 && text[at - 1] < 0);
    }

    /// Whether a line ends between two Chinese characters, which are not parted by that.
    private boolean isInHan(int at) {
        var next = text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : at + 1;
        var before = text[at] == '\n' && at > 0 && text[at - 1] == '\r' ? at - 4 : at - 3;
        return before >= 0 && next < end && Bytes.isHan(text, before) && Bytes.isHan(text, next);
    }

    /// Whether an address begins here, in the middle of what stands together.
    private boolean isAddress(int at) {
        return Bytes.isPart(text[at]) && addresses.end(text, at, end) >= 0;
    }
}
