package org.rapporteur.dist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What docs/plugins.md tells its readers to type, in its order.
final class Guide {
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^( *)```([a-z]+)([a-z ]*)\n(.*?)^\\1```$");
    private static final Pattern FILE = Pattern.compile("`([^`\n]+)`:\n$");

    /// @param language what stands behind the fence: `java`
    /// @param kind of Java, if it is no whole file: `member`, `test`, `reader`; empty for
    ///   statements
    /// @param file that the block is to be written to; empty for none
    record Snippet(String language, String kind, String file, String text) {}

    private Guide() {}

    static List<Snippet> snippets() {
        var guide = Folders.read(Distribution.root().resolve("docs/plugins.md"));
        var snippets = new ArrayList<Snippet>();
        var found = BLOCK.matcher(guide);
        while (found.find()) {
            var file = FILE.matcher(guide.substring(0, found.start()));
            snippets.add(
                    new Snippet(
                            found.group(2),
                            found.group(3).strip(),
                            file.find() ? file.group(1) : "",
                            found.group(4)));
        }
        return snippets;
    }

    /// The plugin that stands in it as one file.
    static String wholePlugin() {
        return snippets().stream()
                .filter(one -> one.file().endsWith("Sponsors.java"))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
