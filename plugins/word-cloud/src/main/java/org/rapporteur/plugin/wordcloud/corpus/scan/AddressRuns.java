package org.rapporteur.plugin.wordcloud.corpus.scan;

/// Finds web and e-mail addresses, whose parts are no words of a text: runs of printable ASCII
/// characters that hold `://`, `www.` or `@`.
final class AddressRuns {
    /// After the run that was looked at last.
    private int known;

    private boolean isAddress;

    /// For a new block.
    void restart() {
        known = 0;
    }

    /// Where the address ends that a byte belongs to; -1 if it belongs to none.
    ///
    /// @param at a byte that an address may hold
    int end(byte[] text, int at, int end) {
        if (at >= known) {
            look(text, at, end);
        }
        return isAddress ? known : -1;
    }

    private void look(byte[] text, int at, int end) {
        var first = at;
        while (first > 0 && Bytes.isPart(text[first - 1])) {
            first--;
        }
        var last = at;
        while (last < end && Bytes.isPart(text[last])) {
            last++;
        }
        known = last;
        isAddress = isAddress(text, first, last);
    }

    private static boolean isAddress(byte[] text, int first, int last) {
        for (var i = first; i < last; i++) {
            if (text[i] == '@'
                    || (text[i] == ':' && text[i + 1] == '/' && text[i + 2] == '/')
                    || (text[i] == '.' && i - 3 >= first && isWww(text, i - 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWww(byte[] text, int at) {
        return (text[at] | 32) == 'w' && (text[at + 1] | 32) == 'w' && (text[at + 2] | 32) == 'w';
    }
}
