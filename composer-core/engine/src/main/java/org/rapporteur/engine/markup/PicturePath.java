package org.rapporteur.engine.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a Markdown file's picture lies in the report folder.
final class PicturePath {
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]+:|//).*");
    private static final Pattern ROOTED = Pattern.compile("(/|\\\\|[A-Za-z]:).*");

    private PicturePath() {}

    /// @param target as written in the Markdown file
    /// @param file path of that file in the report folder
    static String of(String target, String file) {
        if (target.isBlank()) {
            throw new PictureRefused(
                    "missing-file", "the picture has no file", "name it: `![…](images/map.png)`");
        }
        if (SCHEME.matcher(target).matches()) {
            throw new PictureRefused(
                    "remote-image",
                    "`" + shortened(target) + "` is not fetched: a report holds its own pictures",
                    "save the picture in the report folder and name that file");
        }
        if (ROOTED.matcher(target).matches() || target.indexOf('\\') >= 0) {
            throw outside(target);
        }
        return resolved(target, file);
    }

    private static String resolved(String target, String file) {
        var names = new ArrayList<>(List.of(file.split("/")));
        names.removeLast();
        for (var name : target.split("/")) {
            switch (name) {
                case "", "." -> {}
                case ".." -> {
                    if (names.isEmpty()) {
                        throw outside(target);
                    }
                    names.removeLast();
                }
                default -> names.add(name);
            }
        }
        return String.join("/", names);
    }

    private static PictureRefused outside(String target) {
        return new PictureRefused(
                "file-path",
                "the picture `" + shortened(target) + "` lies outside of the report folder",
                "copy it into the folder and write its path with `/`: `images/map.png`");
    }

    private static String shortened(String target) {
        return target.length() <= 80 ? target : target.substring(0, 80) + "…";
    }
}
