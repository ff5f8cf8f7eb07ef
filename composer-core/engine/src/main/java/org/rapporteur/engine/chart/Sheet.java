package org.rapporteur.engine.chart;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;
import org.rapporteur.finding.Finding;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The paper that a drawing is recorded on. Marks that are not seen are left out; a clip is kept
/// only where it cuts something off.
final class Sheet {
    private static final double TOLERANCE = 1e-3;

    private record Entry(@Nullable Shape clip, Mark mark) {}

    private final Rectangle2D page;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Unsupported> unsupported = EnumSet.noneOf(Unsupported.class);
    private final Set<Finding> findings = new LinkedHashSet<>();

    Sheet(double width, double height) {
        page = new Rectangle2D.Double(0, 0, width, height);
    }

    Rectangle2D page() {
        return page;
    }

    /// @param bounds what the mark covers
    /// @param clip the area that is seen of it
    void add(Mark mark, Rectangle2D bounds, Shape clip) {
        var seen = grown(bounds);
        if (clip.intersects(seen)) {
            var whole =
                    clip instanceof Rectangle2D rectangle
                            ? grown(grown(rectangle)).contains(seen)
                            : clip.contains(seen);
            entries.add(new Entry(whole ? null : clip, mark));
        }
    }

    void add(Unsupported what) {
        unsupported.add(what);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /// What could not be recorded as it was drawn.
    List<Finding> findings() {
        var all = new ArrayList<Finding>();
        unsupported.forEach(what -> all.add(what.finding()));
        all.addAll(findings);
        return all;
    }

    Recording recording() {
        var marks = new ArrayList<Mark>();
        int i = 0;
        while (i < entries.size()) {
            var clip = entries.get(i).clip();
            var together = new ArrayList<Mark>();
            while (i < entries.size() && Objects.equals(clip, entries.get(i).clip())) {
                together.add(entries.get(i++).mark());
            }
            if (clip == null) {
                marks.addAll(together);
            } else {
                marks.add(new Mark.Clipped(new Outline(clip), together));
            }
        }
        return new Recording(page.getWidth(), page.getHeight(), marks);
    }

    /// Lines have no area, and sums of fractions are not exact.
    private static Rectangle2D grown(Rectangle2D bounds) {
        return new Rectangle2D.Double(
                bounds.getX() - TOLERANCE,
                bounds.getY() - TOLERANCE,
                bounds.getWidth() + 2 * TOLERANCE,
                bounds.getHeight() + 2 * TOLERANCE);
    }
}
