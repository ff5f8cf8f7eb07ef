package org.rapporteur.document;

import java.util.List;

/// The parts of one whole, one behind the other in a single bar. Parts of zero have no place in it.
///
/// ```java
/// var africa = Chart.Category.of("Africa", 5, "5", "42 %");
/// var asia = Chart.Category.of("Asia", 7, "7", "58 %");
/// var whole = Graphic.stacked(List.of(africa, asia));
/// ```
///
/// @param parts 1 to [#MOST]
public record StackedBar(List<Chart.Category> parts) implements Graphic {
    /// Only the first part starts at zero: more of them are better compared as bars.
    public static final int MOST = 4;

    public StackedBar {
        parts = GraphicRules.filled(parts, "parts");
        GraphicRules.atMost(MOST, parts.size(), "parts", "use bars");
    }

    @Override
    public List<String> words() {
        return GraphicRules.words(parts).toList();
    }
}
