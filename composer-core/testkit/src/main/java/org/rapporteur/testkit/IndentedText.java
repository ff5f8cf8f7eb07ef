package org.rapporteur.testkit;

/// Lines below lines, two spaces deeper at each level.
final class IndentedText {
    private final StringBuilder text = new StringBuilder();
    private int level;

    void line(String line) {
        text.append("  ".repeat(level)).append(line.stripTrailing()).append('\n');
    }

    void labelled(String label, String words) {
        line(label + ": " + words);
    }

    void inside(Runnable lines) {
        level++;
        lines.run();
        level--;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
