package org.rapporteur.engine.wording;

import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Looks through a template's directives before Velocity does, whose own messages are a list of
/// tokens.
final class TemplateDirectives {
    private static final int LONGEST = 1 << 16;
    private static final Set<String> OPENING = Set.of("if", "foreach");
    private static final Set<String> KNOWN =
            Set.of("if", "elseif", "else", "end", "foreach", "set", "break");
    private static final Pattern DIRECTIVE =
            Pattern.compile(
                    "##[^\\n]*|#\\*.*?\\*#|#\\[\\[.*?]]#|\\\\\\\\|\\\\#"
                            + "|#(?:@?([A-Za-z]\\w*)|\\{@?([A-Za-z]\\w*)})([ \\t]*\\()?",
                    Pattern.DOTALL);

    private final TemplateSource source;
    private final List<Finding> problems = new ArrayList<>();
    private final ArrayDeque<Open> open = new ArrayDeque<>();

    private record Open(String name, SourcePosition position) {}

    TemplateDirectives(TemplateSource source) {
        this.source = source;
    }

    List<Finding> problems() {
        if (source.text().length() > LONGEST) {
            return List.of(
                    error(
                            "template-limit",
                            SourcePosition.of(source.file()),
                            "the template has more than 65,536 characters",
                            "write text into a narrative, data into a dataset"));
        }
        DIRECTIVE.matcher(source.text()).results().forEach(this::check);
        open.forEach(this::reportOpen);
        return problems;
    }

    private void check(MatchResult found) {
        var name = found.group(1) == null ? found.group(2) : found.group(1);
        if (name == null) {
            return;
        }
        var position = source.offset(found.start());
        boolean called = found.group(3) != null;
        if (OPENING.contains(name)) {
            open.push(new Open(name, position));
        } else if (name.equals("end")) {
            close(position);
        } else if (TemplateEngine.SWITCHED_OFF.contains(name) && (called || name.equals("stop"))) {
            problems.add(
                    error(
                            "template-directive",
                            position,
                            "`#" + name + "` is switched off",
                            "use `#if` and `#foreach`, or have the section compute it"));
            openBlock(name, position);
        } else if (called && !KNOWN.contains(name)) {
            unknown(name, position, found.group().startsWith("#@"));
        }
    }

    private void openBlock(String name, SourcePosition position) {
        if (name.equals("macro") || name.equals("define")) {
            open.push(new Open(name, position));
        }
    }

    private void unknown(String name, SourcePosition position, boolean block) {
        problems.add(
                error(
                        "template-directive",
                        position,
                        "there is no directive `#"
                                + name
                                + "`"
                                + NearestName.of(name, KNOWN.stream().sorted().toList())
                                        .map(nearest -> "; did you mean `#" + nearest + "`?")
                                        .orElse(""),
                        "use `#if`, `#foreach` or `#set`; for a `#` proper write `&#35;`"));
        if (block) {
            open.push(new Open(name, position));
        }
    }

    private void close(SourcePosition position) {
        if (open.isEmpty()) {
            problems.add(
                    error(
                            "template-syntax",
                            position,
                            "`#end` closes nothing",
                            "delete it, or add the `#if` or `#foreach` that it ends"));
        } else {
            open.pop();
        }
    }

    private void reportOpen(Open directive) {
        problems.add(
                error(
                        "template-syntax",
                        directive.position,
                        "`#" + directive.name + "` is never closed",
                        "add `#end` where it ends"));
    }

    private static Finding error(String rule, SourcePosition position, String message, String fix) {
        return Finding.error(rule, position, message).withFix(fix);
    }
}
