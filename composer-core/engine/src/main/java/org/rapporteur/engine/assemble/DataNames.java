package org.rapporteur.engine.assemble;

import org.rapporteur.document.Block;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Figure;
import org.rapporteur.section.Labels;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// What the files are called that the data of figures are attached in, and how figures refer to
/// them.
public final class DataNames {
    static final String ENDING = ".csv";

    private DataNames() {}

    /// Of the data of a figure, and of the figure itself where it is written to a file; without
    /// ending.
    ///
    /// @param section its id
    /// @param number of the figure in its section, from 1
    public static String of(String section, int number) {
        return number == 1 ? section : section + "-" + number;
    }

    /// The blocks of a section, the text alternative of each data graphic naming the file that its
    /// data are attached in.
    public static List<Block> named(String section, List<Block> blocks, Labels labels) {
        var figures = new AtomicInteger();
        return Rewrite.blocks(block ->
                        switch (block) {
                            case Chart chart ->
                                    new Chart(
                                            chart.id(),
                                            chart.caption(),
                                            chart.graphic(),
                                            naming(chart.alternative(), section, figures, labels),
                                            chart.data(),
                                            chart.position());
                            case Figure figure when figure.data() != null ->
                                    new Figure(
                                            figure.id(),
                                            figure.caption(),
                                            figure.artwork(),
                                            naming(figure.alternative(), section, figures, labels),
                                            figure.data(),
                                            figure.position());
                            default -> block;
                        })
                .of(blocks);
    }

    private static String naming(
            String alternative, String section, AtomicInteger figures, Labels labels) {
        var file = of(section, figures.incrementAndGet()) + ENDING;
        return labels.text("data-attached", sentence(alternative), file);
    }

    /// With a full stop, where it ends in a letter or a number.
    private static String sentence(String text) {
        int last = text.codePointBefore(text.length());
        if (!Character.isLetterOrDigit(last)) {
            return text;
        }
        return text + (Character.isIdeographic(last) ? "。" : ".");
    }

    /// A text alternative that names no file.
    ///
    /// @param name of the file, without its ending
    public static String unnamed(String alternative, String name, Labels labels) {
        var naming = labels.text("data-attached", "", name + ENDING);
        return alternative.endsWith(naming)
                ? alternative.substring(0, alternative.length() - naming.length())
                : alternative;
    }
}
