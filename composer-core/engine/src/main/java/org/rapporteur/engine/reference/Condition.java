package org.rapporteur.engine.reference;

import java.math.BigDecimal;
import java.math.MathContext;

/// A condition taken apart: what holds or does not ([Truth]), and what is compared ([Amount]).
///
/// `at` is the index in the condition's text at which a part begins, `end` the one after it.
sealed interface Condition {
    int at();

    int end();

    /// What holds or does not.
    sealed interface Truth extends Condition {}

    /// What has a value.
    sealed interface Amount extends Condition {}

    record And(Truth left, Truth right) implements Truth {
        @Override
        public int at() {
            return left.at();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    record Or(Truth left, Truth right) implements Truth {
        @Override
        public int at() {
            return left.at();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    record Not(Truth inner, int at) implements Truth {
        @Override
        public int end() {
            return inner.end();
        }
    }

    record Compare(Amount left, Comparison comparison, Amount right) implements Truth {
        @Override
        public int at() {
            return left.at();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    /// A value as it is written.
    record Plain(String text, int at, int end) implements Amount {}

    /// @param expression without `$` and braces
    record Reference(String expression, int at, int end) implements Amount {}

    record Calculation(Amount left, Operator operator, Amount right) implements Amount {
        @Override
        public int at() {
            return left.at();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    /// How two numbers become one.
    enum Operator {
        PLUS('+'),
        MINUS('-'),
        TIMES('*'),
        BY('/');

        private final char sign;

        Operator(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }

        /// To 34 digits where the result would have more.
        ///
        /// @throws ArithmeticException if the divisor is 0
        BigDecimal of(BigDecimal left, BigDecimal right) {
            return switch (this) {
                case PLUS -> left.add(right, MathContext.DECIMAL128);
                case MINUS -> left.subtract(right, MathContext.DECIMAL128);
                case TIMES -> left.multiply(right, MathContext.DECIMAL128);
                case BY -> left.divide(right, MathContext.DECIMAL128);
            };
        }
    }

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
