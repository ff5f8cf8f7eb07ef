package org.rapporteur.pdf.layout;

import org.rapporteur.pdf.layout.Flow.Columns.Box;

import java.util.ArrayList;
import java.util.List;

/// Divides boxes among columns, so that the tallest column is as low as can be and the first ones
/// are not lower than the last.
final class ColumnBalance {
    private static final double TOLERANCE = .01;

    private final List<Box> boxes;
    private final int count;

    private ColumnBalance(List<Box> boxes, int count) {
        this.boxes = boxes;
        this.count = count;
    }

    /// @return as many lists as there are columns; the last ones may be empty
    static List<List<Box>> of(List<Box> boxes, int count) {
        var balance = new ColumnBalance(boxes, count);
        return balance.filled(balance.lowest());
    }

    /// The least height in which all boxes have room.
    private double lowest() {
        double low = 0;
        double high = height(0, boxes.size());
        while (high - low > TOLERANCE) {
            double middle = (low + high) / 2;
            if (fits(0, count, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean fits(int from, int columns, double height) {
        int at = from;
        for (int i = 0; i < columns && at < boxes.size(); i++) {
            at += most(at, height);
        }
        return at >= boxes.size();
    }

    /// How many boxes have room in a column.
    private int most(int from, double height) {
        double used = 0;
        double after = 0;
        int at = from;
        while (at < boxes.size()) {
            var strips = boxes.get(at).strips();
            used += at == from ? 0 : Math.max(after, strips.getFirst().before());
            used += boxes.get(at).height();
            after = strips.getLast().after();
            if (used > height + TOLERANCE) {
                break;
            }
            at++;
        }
        return at - from;
    }

    private List<List<Box>> filled(double height) {
        var filled = new ArrayList<List<Box>>();
        int at = 0;
        for (int left = count; left > 0; left--) {
            int taken = taken(at, left, height);
            filled.add(boxes.subList(at, at + taken));
            at += taken;
        }
        return filled;
    }

    /// As many as make an even share, no more than have room, no fewer than the other columns
    /// leave.
    private int taken(int from, int left, double height) {
        int most = most(from, height);
        double share = height(from, boxes.size()) / left;
        int taken = 0;
        while (taken < most
                && (!fits(from + taken, left - 1, height)
                        || height(from, from + taken) + TOLERANCE < share)) {
            taken++;
        }
        return taken;
    }

    private double height(int from, int to) {
        return Stack.height(
                boxes.subList(from, to).stream().flatMap(box -> box.strips().stream()).toList());
    }
}
