package org.rapporteur.engine.assemble;

import org.rapporteur.document.Block;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Code;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Detail;
import org.rapporteur.document.Link;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that blocks print, to tell which values of a dataset are seen.
final class PrintedWords {
    private final Set<String> whole = new HashSet<>();
    private final List<String> details = new ArrayList<>();

    PrintedWords(List<Block> blocks) {
        Nodes.all(blocks, Text.class).forEach(text -> whole.add(text.text().strip()));
        Nodes.all(blocks, Code.class).forEach(code -> whole.add(code.text().strip()));
        Nodes.all(blocks, Datum.class).forEach(datum -> whole.add(datum.text().strip()));
        Nodes.all(blocks, Link.class).forEach(link -> whole.add(link.target()));
        Nodes.all(blocks, Chart.class)
                .forEach(chart ->
                        chart.graphic().words().forEach(words -> whole.add(words.strip())));
        var seen = new HashSet<String>();
        Nodes.all(blocks, Detail.class)
                .forEach(detail -> {
                    var words = Nodes.text(detail.content());
                    if (seen.add(words)) {
                        details.add(words);
                    }
                });
    }

    /// Whether a value stands somewhere as a whole, or within the words beside a name.
    boolean contain(String value) {
        return whole.contains(value) || details.stream().anyMatch(words -> words.contains(value));
    }
}
