package org.rapporteur.document;

import java.util.List;
import java.util.stream.Stream;

/// Several sets of bars on one common scale, so that a length says the same in all of them.
public record SmallMultiples(List<Panel> panels) implements Graphic {
    /// One set of bars.
    ///
    /// @param title what stands above it
    public record Panel(String title, List<Chart.Category> categories) {
        public Panel {
            categories = GraphicRules.filled(categories, "categories");
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
