package org.rapporteur.plugin.wordcloud;

import java.util.ArrayList;
import java.util.List;

/// A shape that a cloud may take.
///
/// @param contrast largest font size by the smallest
/// @param aspect width by height
record CloudShape(double contrast, double aspect) {
    private static final double[] CONTRASTS = {5, 4, 3.5, 3, 2.5, 2};

    /// Where nothing else helps: too many words, or one that is too long for its count.
    private static final double[] LAST_CONTRASTS = {1.5, 1.2, 1};

    private static final double HIGHER = 1.15;

    /// The shapes to try, from the liveliest to the most economic: first the sizes come nearer to
    /// each other, then the cloud becomes higher, then the sizes come nearer still.
    ///
    /// @param wanted the aspect that was asked for
    /// @param highest the aspect of the highest cloud that a page can hold
    static List<CloudShape> all(double wanted, double highest) {
        var shapes = new ArrayList<CloudShape>();
        for (var contrast : CONTRASTS) {
            shapes.add(new CloudShape(contrast, wanted));
        }
        var least = CONTRASTS[CONTRASTS.length - 1];
        for (var aspect = wanted / HIGHER; aspect > highest; aspect /= HIGHER) {
            shapes.add(new CloudShape(least, aspect));
        }
        if (wanted > highest) {
            shapes.add(new CloudShape(least, highest));
        }
        for (var contrast : LAST_CONTRASTS) {
            shapes.add(new CloudShape(contrast, Math.min(wanted, highest)));
        }
        return List.copyOf(shapes);
    }
}
