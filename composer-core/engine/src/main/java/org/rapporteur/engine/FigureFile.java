package org.rapporteur.engine;

import org.rapporteur.document.Document;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Part;
import org.rapporteur.document.Recording;
import org.rapporteur.engine.assemble.DataNames;
import org.rapporteur.engine.chart.export.FigureFrame;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;

/// A figure of a report as files of its own, for slides and web pages. It has the name of the data
/// that are attached for it: the id of its section.
///
/// @param name without ending, unique in its report: `breakdown-region`, `breakdown-region-2`
/// @param caption in plain words; may be empty
/// @param alternative what it shows, in words
public record FigureFile(
        String name, String caption, String alternative, Recording recording, FigureFrame frame) {
    /// What each file says of its origin, near its beginning.
    public static final String MADE_BY = FigureFrame.MADE_BY;

    /// Scales to any size; words are shapes, so that it looks the same everywhere.
    public byte[] svg() {
        return frame.svg(recording, name, caption, alternative);
    }

    /// 300 dots an inch.
    public byte[] png() {
        return frame.png(recording, caption, alternative);
    }

    /// The data graphics of a document, in reading order.
    static List<FigureFile> of(Document document, FigureFrame frame, Labels labels) {
        var all = new ArrayList<>(document.body());
        document.annexes().forEach(annex -> all.addAll(annex.content()));
        var files = new ArrayList<FigureFile>();
        for (var block : all) {
            if (block instanceof Part section) {
                add(section, frame, labels, files);
            }
        }
        return files;
    }

    private static void add(
            Part section, FigureFrame frame, Labels labels, List<FigureFile> files) {
        int number = 0;
        for (var figure : Nodes.all(section.content(), Figure.class)) {
            if (figure.data() != null && figure.artwork() instanceof Recording recording) {
                var caption = figure.caption();
                var name = DataNames.of(section.id(), ++number);
                files.add(
                        new FigureFile(
                                name,
                                caption == null ? "" : Nodes.text(caption.content()),
                                DataNames.unnamed(figure.alternative(), name, labels),
                                recording,
                                frame));
            }
        }
    }
}
