package org.rapporteur.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

/// A data graphic, as data: the engine draws it, so that all charts of a report look alike.
///
/// ```java
/// var bar = Chart.Category.of("Africa", 5, labels.number(5), labels.percent(42));
/// Blocks.bars(null, List.of(bar), "Five of the contributions are from Africa", table);
/// ```
///
/// @param alternative what the chart shows, in words, for those who cannot see it; never empty
/// @param data the same figures as a table
public record Chart(
        String id,
        @Nullable Caption caption,
        Graphic graphic,
        String alternative,
        Table data,
        SourcePosition position)
        implements Block {

    /// One category of a chart.
    ///
    /// @param value not negative, finite
    /// @param valueLabel the value in words of the report's language: "10"
    /// @param shareLabel its share: "40 %"; may be empty
    /// @param muted true for what is not a category proper, such as *not applicable*
    /// @param group where colours tell categories apart, those of one group have the same in all
    ///   figures of a report: `stakeholder_group/CS`; empty: the label stands for it
    public record Category(
            String label,
            double value,
            String valueLabel,
            String shareLabel,
            boolean muted,
            String group) {
        public Category {
            GraphicRules.checkValue(value);
        }

        public Category(
                String label, double value, String valueLabel, String shareLabel, boolean muted) {
            this(label, value, valueLabel, shareLabel, muted, "");
        }

        public static Category of(
                String label, double value, String valueLabel, String shareLabel) {
            return new Category(label, value, valueLabel, shareLabel, false, "");
        }

        /// The same, as what is not a category proper.
        public Category asMuted() {
            return new Category(label, value, valueLabel, shareLabel, true, group);
        }

        public Category inGroup(String other) {
            return new Category(label, value, valueLabel, shareLabel, muted, other);
        }
    }

    public Chart {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("a chart needs a text alternative");
        }
    }
}
