package org.rapporteur.plugin.wordcloud;

import org.rapporteur.plugin.wordcloud.packing.Packing;

/// A word and the ink it takes.
///
/// @param size of the font, in cells
record WordInk(CloudWord word, Voice voice, double size, Packing.Word shape) {
    Cloud.Run run(Packing.Place place, double indent, double points) {
        return new Cloud.Run(
                word.text(),
                indent + place.x() * points,
                place.y() * points,
                voice,
                size * points,
                place.form().turned());
    }
}
