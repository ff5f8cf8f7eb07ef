package org.rapporteur.pdf.proof;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// One marked-content sequence of a page, in the order of the content.
final class Sequence {
    /// No number: an artifact, or content inside of another sequence.
    static final int NONE = -1;

    final int page;
    final String tag;
    final int id;
    final List<Piece> pieces = new ArrayList<>();
    final StringBuilder words = new StringBuilder();

    /// Characters that are shown together.
    ///
    /// @param box from under the baseline to the height of capitals
    record Piece(String words, Rectangle2D box) {}

    Sequence(int page, String tag, int id) {
        this.page = page;
        this.tag = tag;
        this.id = id;
    }

    boolean isArtifact() {
        return tag.equals("Artifact");
    }

    /// What is copied and read aloud.
    String words() {
        return words.toString();
    }
}
