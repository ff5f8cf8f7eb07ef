package org.rapporteur.engine.reference;

/// A condition taken apart.
sealed interface Condition {
    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record Compare(Operand left, Comparison comparison, Operand right) implements Condition {}

    /// One side of a comparison.
    ///
    /// @param text a plain value, or the expression of a reference
    record Operand(String text, boolean isReference) {}

    /// How two values are compared.
    enum Comparison {
        EQUAL("=="),
        DIFFERENT("!="),
        AT_MOST("<="),
        AT_LEAST(">="),
        LESS("<"),
        MORE(">");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        /// Whether it holds for a negative, zero or positive result of `compareTo`.
        boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case DIFFERENT -> order != 0;
                case AT_MOST -> order <= 0;
                case AT_LEAST -> order >= 0;
                case LESS -> order < 0;
                case MORE -> order > 0;
            };
        }
    }
}
