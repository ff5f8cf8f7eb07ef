package org.rapporteur.engine.wording;

import org.rapporteur.document.Block;
import org.rapporteur.engine.markup.HtmlSubset;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Labels;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes templates out: Velocity that writes the HTML subset, into blocks. A template sees the
/// values that its section gives, and the labels as `$labels`; it can do nothing but choose and
/// order words.
public final class Wording {
    static final String LABELS = "labels";

    private final Labels labels;
    private final List<TemplateFolder> folders;

    /// @param labels what templates see as `$labels`
    /// @param folders where templates are looked up, the first that has one wins
    public Wording(Labels labels, List<TemplateFolder> folders) {
        this.labels = labels;
        this.folders = List.copyOf(folders);
    }

    /// Writes out the template `name.html.vm`.
    ///
    /// @param values as [org.rapporteur.section.SectionRequest#wording] says
    /// @param parts blocks that `<part name="…"/>` places
    /// @param askedAt where the report asks for the section
    /// @return after an error the parts alone, in their order
    /// @throws IllegalArgumentException if no folder has the template, or a value cannot be
    ///   printed: mistakes of a plugin
    public List<Block> render(
            String name,
            Map<String, ?> values,
            Map<String, List<Block>> parts,
            SourcePosition askedAt,
            Consumer<Finding> findings) {
        var source = find(name + ".html.vm");
        var given = new GivenValues(labels).of(values);
        Consumer<Finding> placed =
                finding -> findings.accept(finding.withPosition(finding.position().or(askedAt)));
        return ScopedValue.where(Budget.CURRENT, new Budget())
                .call(() -> render(source, given, parts, placed));
    }

    private TemplateSource find(String file) {
        for (var folder : folders) {
            var text = folder.text(file);
            if (text.isPresent()) {
                return new TemplateSource(folder.shown(file), text.get());
            }
        }
        throw new IllegalArgumentException("there is no template " + file);
    }

    private List<Block> render(
            TemplateSource source,
            GivenMap given,
            Map<String, List<Block>> parts,
            Consumer<Finding> findings) {
        try {
            var problems = new TemplateDirectives(source).problems();
            if (problems.isEmpty()) {
                var engine = TemplateEngine.parse(source.file(), source.marked());
                problems = new TemplateNames(source, given.keySet()).unknown(engine.root());
                if (problems.isEmpty()) {
                    return write(engine, source, given, parts, findings);
                }
            }
            problems.forEach(findings);
        } catch (Exception
                | StackOverflowError
                | org.apache.velocity.runtime.parser.TokenMgrError e) {
            findings.accept(new TemplateFailure(source).finding(e));
        }
        return all(parts);
    }

    private List<Block> write(
            TemplateEngine engine,
            TemplateSource source,
            GivenMap given,
            Map<String, List<Block>> parts,
            Consumer<Finding> findings) {
        var budget = Budget.CURRENT.get();
        var values = new PrintedValues(source, budget);
        var context = new BudgetedContext(budget, values);
        given.forEach(context::give);
        context.give(LABELS, new TemplateLabels(labels));
        var out = new CountedWriter(budget);
        engine.write(context, out);
        return HtmlSubset.blocks(out.toString(), values, parts, findings);
    }

    private static List<Block> all(Map<String, List<Block>> parts) {
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
