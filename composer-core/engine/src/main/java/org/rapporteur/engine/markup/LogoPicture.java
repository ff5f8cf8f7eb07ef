package org.rapporteur.engine.markup;

import org.rapporteur.document.Picture;
import org.rapporteur.engine.report.TemplateLogo;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.ReportFiles;

import java.util.Optional;
import java.util.function.Consumer;

/// Reads the logo of a report template.
public final class LogoPicture {
    private LogoPicture() {}

    /// The picture as it is printed; empty after a finding.
    ///
    /// @param files of the report template
    public static Optional<Picture> read(
            TemplateLogo logo, ReportFiles files, Consumer<Finding> findings) {
        var path = logo.file().text();
        try {
            var bytes = files.bytes(path);
            if (bytes.isEmpty()) {
                throw new PictureRefused(
                        "missing-file",
                        "there is no picture `" + path + "` beside template.yaml",
                        "put it there, or correct its name");
            }
            var raster = Raster.of(bytes.get(), path);
            boolean sideways = raster.orientation().isSideways();
            double across = sideways ? raster.height() : raster.width();
            double down = sideways ? raster.width() : raster.height();
            return Optional.of(
                    new Picture(
                            raster.bytes(),
                            logo.height() * across / down,
                            logo.height(),
                            raster.orientation()));
        } catch (PictureRefused refused) {
            findings.accept(
                    Finding.error(refused.rule, logo.file().position(), refused.message())
                            .quoting(path)
                            .withFix(refused.fix));
            return Optional.empty();
        }
    }
}
