package org.rapporteur.pdf.ink;

import java.io.IOException;

/// A picture that cannot be drawn.
final class UnreadablePicture extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadablePicture(String why) {
        super(why);
    }

    UnreadablePicture(String why, Throwable cause) {
        super(why, cause);
    }
}
