package org.rapporteur.engine.wording;

import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.TokenMgrError;
import org.rapporteur.document.Block;
import org.rapporteur.engine.markup.HtmlSubset;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Labels;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes templates out as blocks. A template decides words and order; it reaches nothing but the
/// values that its section gives and the labels (`$labels`), and stops within a budget.
public final class Wording {
    static final String LABELS = "labels";

    private static final int MOST_PROBLEMS = 20;

    private final Labels labels;
    private final List<TemplateFolder> folders;

    /// @param labels what templates see as `$labels`
    /// @param folders where templates are looked up, the first that has one wins
    public Wording(Labels labels, List<TemplateFolder> folders) {
        this.labels = labels;
        this.folders = List.copyOf(folders);
    }

    /// Writes the template `name.html.vm`.
    ///
    /// @param values what it may print, as [org.rapporteur.section.SectionRequest#wording] says
    /// @param parts blocks that `<part name="…"/>` places
    /// @param askedAt where report.yaml names the section
    /// @return after an error the parts alone, in their order
    /// @throws IllegalArgumentException if a value cannot be printed: a mistake of a plugin
    public List<Block> render(
            String name,
            Map<String, ?> values,
            Map<String, List<Block>> parts,
            SourcePosition askedAt,
            Consumer<Finding> findings) {
        var file = name + ".html.vm";
        for (var folder : folders) {
            var text = folder.text(file);
            if (text.isPresent()) {
                var source = new TemplateSource(folder.shown(file), text.get());
                var given = new GivenValues(labels).of(values);
                return ScopedValue.where(Budget.CURRENT, new Budget())
                        .call(() -> render(source, given, parts, findings));
            }
        }
        findings.accept(
                Finding.error("missing-template", askedAt, "there is no template `" + file + "`")
                        .withFix("put it into `templates/` of the report folder"));
        return all(parts);
    }

    private List<Block> render(
            TemplateSource source,
            GivenMap given,
            Map<String, List<Block>> parts,
            Consumer<Finding> findings) {
        var problems = new TemplateDirectives(source).problems();
        if (problems.isEmpty()) {
            try {
                var engine = TemplateEngine.parse(source.file(), source.marked());
                problems = new TemplateNames(source, given.keySet()).unknown(engine.root());
                if (problems.isEmpty()) {
                    return write(engine, source, given, parts, findings);
                }
            } catch (ParseException | RuntimeException | TokenMgrError | StackOverflowError e) {
                problems = List.of(new TemplateFailure(source).finding(e));
            }
        }
        problems.stream().limit(MOST_PROBLEMS).forEach(findings);
        return all(parts);
    }

    private List<Block> write(
            TemplateEngine engine,
            TemplateSource source,
            GivenMap given,
            Map<String, List<Block>> parts,
            Consumer<Finding> findings) {
        var budget = Budget.CURRENT.get();
        var printed = new PrintedValues(source, budget);
        var context = new BudgetedContext(budget, printed);
        given.forEach(context::give);
        context.give(LABELS, new TemplateLabels(labels));
        var out = new CountedWriter(budget);
        engine.write(context, out);
        return HtmlSubset.blocks(out.toString(), printed, parts, findings);
    }

    private static List<Block> all(Map<String, List<Block>> parts) {
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
