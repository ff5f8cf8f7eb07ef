package org.rapporteur.engine.wording;

import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.ParseException;
import org.rapporteur.document.Block;
import org.rapporteur.engine.markup.HtmlSubset;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Writes templates out as blocks. A template decides words and order; it computes nothing, reaches
/// nothing but the values it is given, and stops within a budget.
public final class Wording {
    private static final Pattern NAME = Pattern.compile("\\$!?\\{?([A-Za-z][A-Za-z0-9_]*)");
    private static final String LABELS = "labels";

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
    /// @param askedAt where report.yaml names the section
    /// @return empty after a finding
    /// @throws IllegalArgumentException if no folder has the template, or a value cannot be
    ///   printed: mistakes of a plugin
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
                return render(
                        new TemplateSource(folder.shown(file), text.get()),
                        values,
                        parts,
                        findings);
            }
        }
        throw new IllegalArgumentException("there is no template " + file);
    }

    private List<Block> render(
            TemplateSource source,
            Map<String, ?> values,
            Map<String, List<Block>> parts,
            Consumer<Finding> findings) {
        var budget = new Budget();
        var printed = new PrintedValues(source, budget);
        var context = new BudgetedContext(budget);
        new GivenValues(labels).of(values).forEach(context::give);
        context.give(LABELS, new TemplateLabels(labels));
        var cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler(printed);
        cartridge.attachToContext(context);
        var out = new CountedWriter(budget);
        try {
            var template = TemplateEngine.parse(source.file(), source.marked());
            ScopedValue.where(Budget.CURRENT, budget).run(() -> template.write(context, out));
        } catch (ParseException | RuntimeException | StackOverflowError error) {
            findings.accept(new Complaint(source, names(values)).of(error));
            return List.of();
        }
        return HtmlSubset.blocks(out.toString(), printed, parts, findings);
    }

    private static List<String> names(Map<String, ?> values) {
        var names = new ArrayList<String>(values.keySet());
        names.add(LABELS);
        names.sort(null);
        return names;
    }

    /// What went wrong in a template, in our own words.
    private record Complaint(TemplateSource source, List<String> names) {
        Finding of(Throwable error) {
            return switch (error) {
                case TemplateProblem problem -> problem(problem, problem.line, problem.column);
                case ParseErrorException wrong ->
                        syntax(
                                wrong.getLineNumber(),
                                wrong.getColumnNumber(),
                                String.valueOf(wrong.getMessage()));
                case ParseException wrong -> syntax(wrong);
                case MethodInvocationException called
                        when called.getCause() instanceof TemplateProblem problem ->
                        problem(
                                problem,
                                problem.line > 0 ? problem.line : called.getLineNumber(),
                                problem.line > 0 ? problem.column : called.getColumnNumber());
                case MethodInvocationException unknown ->
                        reference(
                                unknown.getLineNumber(),
                                unknown.getColumnNumber(),
                                unknown.getReferenceName());
                case VelocityException wrapped
                        when wrapped.getCause() != null && wrapped.getCause() != wrapped ->
                        of(wrapped.getCause());
                case StackOverflowError _ ->
                        at(0, 0, "template-limit", "the template is nested too deep")
                                .withFix("split it, or nest less");
                default -> syntax(0, 0, String.valueOf(error.getMessage()));
            };
        }

        private Finding problem(TemplateProblem problem, int line, int column) {
            return at(line, column, problem.rule, String.valueOf(problem.getMessage()))
                    .withFix(problem.fix);
        }

        private Finding reference(int line, int column, String name) {
            var matcher = NAME.matcher("$" + name.replaceFirst("^\\$", ""));
            var plain = matcher.find() ? matcher.group(1) : name;
            return at(
                            line,
                            column,
                            "template-reference",
                            "`$%s` is not known".formatted(plain)
                                    + NearestName.of(plain, names)
                                            .map("; did you mean `$%s`?"::formatted)
                                            .orElse(""))
                    .quoting(plain)
                    .withFix("use one of $" + String.join(", $", names));
        }

        private Finding syntax(ParseException wrong) {
            var token = wrong.currentToken;
            return token == null
                    ? syntax(0, 0, String.valueOf(wrong.getMessage()))
                    : syntax(
                            token.beginLine, token.beginColumn, String.valueOf(wrong.getMessage()));
        }

        private Finding syntax(int line, int column, String message) {
            boolean open = message.contains("<EOF>");
            return at(
                            Math.max(0, line),
                            Math.max(0, column),
                            "template-syntax",
                            open
                                    ? "something that was opened is never closed"
                                    : "this is not how templates are written")
                    .withFix(
                            open
                                    ? "end each `#if` and `#foreach` with `#end`"
                                    : "look at the directives and references of this line");
        }

        private Finding at(int line, int column, String rule, String message) {
            return Finding.error(rule, source.at(line, column), message);
        }
    }
}
