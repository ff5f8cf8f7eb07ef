package org.rapporteur.document;

import java.util.List;
import java.util.stream.Stream;

/// Several sets of bars on one common scale, so that a length says the same in all of them.
///
/// ```java
/// var africa = Chart.Category.of("Africa", 5, "5", "42 %");
/// var asia = Chart.Category.of("Asia", 7, "7", "58 %");
/// var first = SmallMultiples.Panel.of("2016", List.of(africa, asia));
/// var second = SmallMultiples.Panel.of("2017", List.of(asia));
/// var panels = Graphic.smallMultiples(List.of(first, second));
/// ```
public record SmallMultiples(List<Panel> panels) implements Graphic {
    /// One set of bars.
    ///
    /// @param title what stands above it
    public record Panel(String title, List<Chart.Category> categories) {
        public Panel {
            categories = GraphicRules.filled(categories, "categories");
        }

        public static Panel of(String title, List<Chart.Category> categories) {
            return new Panel(title, categories);
        }
    }

    public SmallMultiples {
        panels = GraphicRules.filled(panels, "panels");
    }

    @Override
    public List<String> words() {
        return panels.stream()
                .flatMap(panel ->
                        Stream.concat(
                                Stream.of(panel.title()), GraphicRules.words(panel.categories())))
                .toList();
    }
}
