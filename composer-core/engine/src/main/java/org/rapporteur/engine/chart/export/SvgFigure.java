package org.rapporteur.engine.chart.export;

import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A figure as SVG. Words are shapes; `title` and `desc` say what the figure shows.
final class SvgFigure {
    private final Letters letters;
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private int clips;

    private SvgFigure(Letters letters, String id) {
        this.letters = letters;
        this.id = id;
    }

    /// @param id unique on a page that shows several figures
    static byte[] of(
            Recording sheet, String id, String title, String description, FigureFrame frame) {
        var figure = new SvgFigure(frame.letters(), id);
        figure.open(sheet, title, description, frame);
        figure.marks(sheet.marks());
        figure.text.append("</svg>\n");
        return figure.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void open(Recording sheet, String title, String description, FigureFrame frame) {
        var width = SvgPath.number(sheet.width());
        var height = SvgPath.number(sheet.height());
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<!-- " + FigureFrame.MADE_BY + " -->");
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%spt\" height=\"%spt\""
                                .formatted(width, height)
                        + " viewBox=\"0 0 %s %s\" stroke=\"none\" role=\"img\""
                                .formatted(width, height)
                        + " aria-labelledby=\"%s-title %s-desc\"".formatted(id, id)
                        + " lang=\"%s\" xml:lang=\"%s\">"
                                .formatted(frame.language(), frame.language()));
        line("<title id=\"%s-title\">%s</title>".formatted(id, escaped(title)));
        line("<desc id=\"%s-desc\">%s</desc>".formatted(id, escaped(description)));
        line("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>".formatted(width, height));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void marks(List<Mark> marks) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Fill(var outline, int colour) ->
                        line("<path fill=\"%s\"%s/>".formatted(hex(colour), shape(outline)));
                case Mark.Stroke(var outline, int colour, double width, var dash) ->
                        line(
                                "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s%s/>"
                                        .formatted(
                                                hex(colour),
                                                SvgPath.number(width),
                                                dash(dash),
                                                shape(outline)));
                case Mark.TextRun run ->
                        line(
                                "<path fill=\"%s\" d=\"%s\"/>"
                                        .formatted(
                                                hex(run.colour()),
                                                SvgPath.of(letters.of(run).getPathIterator(null))));
                case Mark.Clipped(var outline, var inner) -> clipped(outline, inner);
            }
        }
    }

    private void clipped(Outline outline, List<Mark> inner) {
        var clip = id + "-clip-" + ++clips;
        var rule = outline.isEvenOdd() ? " clip-rule=\"evenodd\"" : "";
        line(
                "<clipPath id=\"%s\"><path%s d=\"%s\"/></clipPath>"
                        .formatted(clip, rule, SvgPath.of(outline.segments())));
        line("<g clip-path=\"url(#%s)\">".formatted(clip));
        marks(inner);
        line("</g>");
    }

    private static String shape(Outline outline) {
        return (outline.isEvenOdd() ? " fill-rule=\"evenodd\"" : "")
                + " d=\""
                + SvgPath.of(outline.segments())
                + "\"";
    }

    private static String dash(List<Double> dash) {
        return dash.isEmpty()
                ? ""
                : dash.stream()
                        .map(SvgPath::number)
                        .collect(Collectors.joining(" ", " stroke-dasharray=\"", "\""));
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    private static String escaped(String words) {
        return words.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
