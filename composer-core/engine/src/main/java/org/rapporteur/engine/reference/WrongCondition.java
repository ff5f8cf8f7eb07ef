package org.rapporteur.engine.reference;

/// Says what is wrong with a condition, and where in its text.
final class WrongCondition extends Exception {
    private static final long serialVersionUID = 1L;
    private final String fix;
    private final int at;
    private final int end;

    /// @param fix how to mend it, starting with a verb
    /// @param at index of the words that it is about
    /// @param end index after them
    WrongCondition(String message, String fix, int at, int end) {
        super(message, null, false, false);
        this.fix = fix;
        this.at = at;
        this.end = end;
    }

    String fix() {
        return fix;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }
}
