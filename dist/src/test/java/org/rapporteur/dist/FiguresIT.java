package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.pdf.proof.TagTree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

/// Figures in the PDF, and as files of their own.
final class FiguresIT {
    @TempDir Path parent;
    private Path gallery;

    @BeforeEach
    void copy() {
        gallery = Folders.example("gallery", parent);
    }

    @Test
    void each_figure_is_written_as_svg_and_png_and_again() throws IOException {
        var run = compose("gallery", "--figures", "figures");
        assertTrue(run.err().contains(" as SVG and PNG to figures"), run.err());

        var svg = Folders.read(parent.resolve("figures/bars.svg"));
        assertTrue(
                svg.contains("<title id=\"bars-title\">Contributions by stakeholder group, N = 25"),
                svg.substring(0, 600));
        assertTrue(svg.contains("Civil Society leads with 10 of 25 (40\u00a0%)."));
        assertFalse(svg.contains("bars.csv"), "the file stands alone");
        var png = Folders.bytes(parent.resolve("figures/bars.png"));
        assertTrue(ImageIO.read(new ByteArrayInputStream(png)).getWidth() > 1500);

        compose("gallery", "--figures", "figures");
        assertArrayEquals(png, Folders.bytes(parent.resolve("figures/bars.png")));
        assertEquals(svg, Folders.read(parent.resolve("figures/bars.svg")));
    }

    @Test
    void a_file_of_somebody_else_stays_as_it_is() {
        Folders.write(parent.resolve("figures/bars.svg"), "<svg>mine</svg>");
        var run = Distribution.run(parent, "compose", "gallery", "--figures", "figures");
        assertEquals(3, run.exit(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "NOT written: figures/bars.svg: there is another file there, which"
                                        + " is no figure of a report.\n"
                                        + "  fix: write elsewhere with --figures DIR"),
                run.err());
        assertEquals("<svg>mine</svg>", Folders.read(parent.resolve("figures/bars.svg")));
    }

    @Test
    void several_reports_have_folders_of_their_own() {
        Folders.example("2017-bpf-cybersecurity-v", parent);
        compose("gallery", "2017-bpf-cybersecurity-v", "--figures", "figures");
        assertTrue(Files.exists(parent.resolve("figures/gallery/bars.svg")));
        assertTrue(
                Files.exists(
                        parent.resolve("figures/2017-bpf-cybersecurity-v/breakdown-region.png")));
    }

    @Test
    void where_no_pdf_is_written_no_figure_is() {
        Folders.replace(gallery.resolve("report.yaml"), "as: heat", "as: pie");
        var run = Distribution.run(parent, "compose", "gallery", "--figures", "figures");
        assertEquals(1, run.exit());
        assertTrue(
                run.err()
                        .contains(
                                "`pie` is not offered: angles and areas are compared less well than"
                                        + " lengths"),
                run.err());
        assertFalse(Files.exists(parent.resolve("figures")));
    }

    @Test
    void data_that_are_not_attached_stand_in_tables() throws Exception {
        compose("gallery");
        long tables = tables();
        Folders.replace(gallery.resolve("report.yaml"), "toc: false", "toc: false\nattach: none");
        compose("gallery");
        assertTrue(tables() >= tables + 10, "a table for each figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru", "ar"})
    void in_other_languages_nothing_is_missing(String language) {
        Folders.replace(gallery.resolve("report.yaml"), "language: en-GB", "language: " + language);
        var run = Distribution.run(parent, "compose", "gallery");
        assertEquals(0, run.exit(), run.err());
        assertFalse(run.err().contains("error["), run.err());
        assertFalse(run.err().contains("warning["), run.err());
    }

    @Test
    void in_black_all_figures_have_no_colour() {
        Folders.replace(gallery.resolve("report.yaml"), "toc: false", "toc: false\nprint: mono");
        compose("gallery", "--figures", "figures");
        for (var name : List.of("bars", "stacked", "heat", "lines", "calendar")) {
            var colours =
                    Folders.read(parent.resolve("figures/" + name + ".svg"))
                            .lines()
                            .filter(line -> line.startsWith("<path"))
                            .map(line -> line.replaceFirst(".*?#([0-9a-f]{6}).*", "$1"))
                            .distinct()
                            .filter(colour -> !isNearlyGrey(colour))
                            .collect(Collectors.joining(" "));
            assertEquals("", colours, name);
        }
    }

    private static boolean isNearlyGrey(String hex) {
        int colour = Integer.parseInt(hex, 16);
        int red = colour >> 16;
        int blue = colour & 0xff;
        return Math.abs(red - blue) <= 0x18;
    }

    private long tables() throws Exception {
        return TagTree.of(Folders.bytes(gallery.resolve("gallery.pdf")))
                .lines()
                .filter(line -> line.strip().startsWith("Table"))
                .count();
    }

    private Distribution.Run compose(String... arguments) {
        var all = new ArrayList<>(List.of("compose"));
        all.addAll(List.of(arguments));
        var run = Distribution.run(parent, all.toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        return run;
    }
}
