package org.rapporteur.engine.markup;

import org.rapporteur.document.Picture;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.Optional;

/// A picture of the report folder. Its size comes from its header, before anything is decoded.
final class PictureFile {
    /// 96 pixels an inch, 72 points an inch.
    private static final double POINTS_A_PIXEL = 72.0 / 96.0;

    private PictureFile() {}

    /// The picture in its natural size, or as wide as the text; empty after a finding.
    static Optional<Picture> read(String target, SourcePosition position, MarkdownFile file) {
        try {
            var path = PicturePath.of(target, file.name());
            if (!file.files().exists(path)) {
                throw new PictureRefused(
                        "missing-file",
                        "there is no picture `" + path + "` in the report folder",
                        "put it there, or correct its name");
            }
            return file.files().bytes(path).map(bytes -> sized(raster(bytes, path), file));
        } catch (PictureRefused refused) {
            file.report(
                    Finding.error(refused.rule, position, refused.message())
                            .quoting(target)
                            .withFix(refused.fix));
            return Optional.empty();
        }
    }

    private static Raster raster(byte[] bytes, String path) {
        return Raster.of(bytes, path);
    }

    private static Picture sized(Raster raster, MarkdownFile file) {
        boolean sideways = raster.orientation().isSideways();
        double width = POINTS_A_PIXEL * (sideways ? raster.height() : raster.width());
        double height = POINTS_A_PIXEL * (sideways ? raster.width() : raster.height());
        double scale = Math.min(1, file.textWidth() / width);
        return new Picture(raster.bytes(), width * scale, height * scale, raster.orientation());
    }
}
