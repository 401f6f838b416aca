package org.baihua.law;

import java.math.BigDecimal;
import java.math.MathContext;

/// How much a numeral says.
public sealed interface Quantity {

    /// The amount. A fraction without a finite decimal form is rounded to 34 digits.
    BigDecimal value();

    /// 一百十八, 3,000, 五十萬
    record Whole(long number) implements Quantity {
        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(number);
        }
    }

    /// 十二點五, 0.05, ○．○二五
    record Decimal(BigDecimal number) implements Quantity {
        @Override
        public BigDecimal value() {
            return number;
        }
    }

    /// 二分之一, 百分之十二點五, 千分之三, 5％
    ///
    /// @param numerator the part above; for 百分之十二點五 it is 12.5
    /// @param denominator the part below, never 0
    record Fraction(BigDecimal numerator, long denominator) implements Quantity {

        public Fraction {
            if (denominator <= 0) {
                throw new IllegalArgumentException("denominator " + denominator);
            }
        }

        @Override
        public BigDecimal value() {
            return numerator.divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
        }
    }
}
