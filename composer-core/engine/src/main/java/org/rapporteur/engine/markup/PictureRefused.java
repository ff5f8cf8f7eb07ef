package org.rapporteur.engine.markup;

import java.util.Objects;

/// A picture that no report can show.
final class PictureRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final String rule;
    final String fix;

    PictureRefused(String rule, String message, String fix) {
        super(message);
        this.rule = rule;
        this.fix = fix;
    }

    static PictureRefused unreadable(String path, String why) {
        return new PictureRefused(
                "unreadable-image",
                "`" + path + "` is a damaged picture: " + why,
                "open it in a picture editor and save it again");
    }

    String message() {
        return Objects.requireNonNull(getMessage());
    }
}
