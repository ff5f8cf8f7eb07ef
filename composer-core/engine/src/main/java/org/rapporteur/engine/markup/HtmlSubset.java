package org.rapporteur.engine.markup;

import org.jsoup.parser.Parser;
import org.rapporteur.document.Block;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Finding;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The small, well-formed HTML that templates write, into blocks: `p` (class `note`), `h2` to `h4`
/// (levels 1 to 3), `ul` (class `plain`, `columns`), `ol` (class `register`, `start`), `li`, `dl`,
/// `dt`, `dd`, `table` with `caption`, `thead`, `tbody`, `tr` (class `total`, `group`), `th` and
/// `td` (class `numeric`), `blockquote`, `a`, `em`, `strong`, `code`, `br`, `span` (class `detail`,
/// `lang`), and `part`, which places blocks by name.
public final class HtmlSubset {
    private static final Pattern OPEN_BREAK = Pattern.compile("<br((?:\\s[^<>]*)?)(?<!/)>");

    private HtmlSubset() {}

    /// The blocks of a piece of HTML. What is no part of the subset is a finding; its words stay.
    ///
    /// @param parts what `<part name="…"/>` places
    public static List<Block> blocks(
            String html,
            HtmlMarks marks,
            Map<String, List<Block>> parts,
            Consumer<Finding> findings) {
        var page = new HtmlPage(marks, parts, findings);
        var closed = OPEN_BREAK.matcher(html).replaceAll("<br$1/>");
        TagBalance.check(closed, page);
        var root = Parser.xmlParser().parseInput(closed, "");
        var blocks = new HtmlBlocks(page).ofRoot(root);
        reportUnplaced(page);
        return blocks;
    }

    private static void reportUnplaced(HtmlPage page) {
        page.unplaced()
                .forEach(name ->
                        page.findings()
                                .accept(
                                        Finding.advice(
                                                        "unplaced-part",
                                                        page.place(0),
                                                        "the template leaves out the part `"
                                                                + name
                                                                + "`")
                                                .withFix(
                                                        "place it: `<part name=\""
                                                                + name
                                                                + "\"/>`; if the template"
                                                                + " writes it itself, set"
                                                                + " `unplaced-part: off` under"
                                                                + " `rules`")));
    }

    /// ", did you mean `x`?" or nothing.
    static String suggestion(String wrong, Iterable<String> right) {
        var names = new java.util.ArrayList<String>();
        right.forEach(names::add);
        return NearestName.of(wrong, names)
                .map(name -> "; did you mean `" + name + "`?")
                .orElse("");
    }
}
