package org.rapporteur.plugin.wordcloud;

/// The outline that a cloud grows in.
///
/// @param aspect width by height
/// @param full true for one that is nearly a rectangle with round corners
record Ellipse(double aspect, boolean full) {
    /// How far a point is from the middle; all points of one outline are equally far. Only
    /// operations that give the same bits on every machine.
    double distance(double x, double y) {
        var dx = x / aspect * (x / aspect);
        var dy = y * y;
        return full ? Math.sqrt(Math.sqrt(dx * dx + dy * dy)) : Math.sqrt(dx + dy);
    }
}
