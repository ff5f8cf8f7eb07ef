package org.rapporteur.plugin.wordcloud.corpus;

import org.jspecify.annotations.Nullable;
import org.rapporteur.plugin.wordcloud.corpus.text.Piece;
import org.rapporteur.plugin.wordcloud.corpus.text.TextFormat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Keeps what was taken out of PDFs, Word documents and the like, because that takes long, as far
/// as a certain memory goes. Plain texts are read again.
final class KeptTexts {
    private static final long MOST_BYTES = 32L << 20;

    private final boolean keeps;
    private final Map<Integer, List<Piece>> texts = new HashMap<>();
    private long bytes;

    KeptTexts(boolean keeps) {
        this.keeps = keeps;
    }

    /// The pieces of a text that is kept.
    synchronized @Nullable List<Piece> of(CorpusFile file) {
        return texts.get(file.number());
    }

    private synchronized boolean hasRoom(int more) {
        bytes += more;
        return bytes <= MOST_BYTES;
    }

    private synchronized void keep(CorpusFile file, List<Piece> pieces) {
        texts.put(file.number(), pieces);
    }

    Keeping keeping(CorpusFile file, Consumer<Piece> pieces) {
        return new Keeping(file, pieces);
    }

    /// Keeps a text while it is read.
    final class Keeping implements Consumer<Piece> {
        private final CorpusFile file;
        private final Consumer<Piece> pieces;
        private @Nullable List<Piece> read;

        private Keeping(CorpusFile file, Consumer<Piece> pieces) {
            this.file = file;
            this.pieces = pieces;
            read = keeps && file.format() != TextFormat.TEXT ? new ArrayList<>() : null;
        }

        @Override
        public void accept(Piece piece) {
            if (read != null) {
                if (hasRoom(piece.block().length())) {
                    read.add(piece);
                } else {
                    read = null;
                }
            }
            pieces.accept(piece);
        }

        void end() {
            if (read != null) {
                keep(file, List.copyOf(read));
            }
        }
    }
}
