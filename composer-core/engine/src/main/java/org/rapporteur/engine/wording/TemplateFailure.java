package org.rapporteur.engine.wording;

import org.apache.velocity.exception.MethodInvocationException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.regex.Pattern;

/// What went wrong in a template, in words for its author.
final class TemplateFailure {
    private static final Pattern PLACE = Pattern.compile("line (\\d{1,7}), column (\\d{1,7})");
    private static final Pattern UNSET = Pattern.compile("Variable (\\$\\w+) has not been set");
    private static final Pattern NAME = Pattern.compile("`(\\$[^`]+)`");

    private final TemplateSource source;

    TemplateFailure(TemplateSource source) {
        this.source = source;
    }

    Finding finding(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof TemplateProblem problem) {
                return Finding.error(problem.rule, place(problem), words(problem))
                        .withFix(problem.fix);
            }
        }
        var unset = UNSET.matcher(words(failure));
        if (failure instanceof MethodInvocationException place && unset.find()) {
            return unset(unset.group(1), source.at(place.getLineNumber(), place.getColumnNumber()));
        }
        if (failure instanceof StackOverflowError) {
            return Finding.error(
                            "template-limit",
                            SourcePosition.of(source.file()),
                            "the template is nested too deep")
                    .withFix("look for long runs of opening brackets");
        }
        return Finding.error("template-syntax", place(failure), "the template cannot be read here")
                .withFix(
                        "compare brackets, quotes and names on this line with a template that"
                                + " works");
    }

    /// A name that the template sets on another way through it.
    private static Finding unset(String name, SourcePosition position) {
        return Finding.error("template-reference", position, "`" + name + "` has no value here")
                .withFix("set it before: `#set(" + name + " = …)`");
    }

    private static String words(Throwable problem) {
        var message = problem.getMessage();
        return message == null ? "the template cannot be written out" : message;
    }

    private SourcePosition place(TemplateProblem problem) {
        if (problem.line > 0) {
            return source.at(problem.line, problem.column);
        }
        var name = NAME.matcher(words(problem));
        if (name.find()) {
            return source.find(name.group(1));
        }
        return SourcePosition.of(source.file());
    }

    private SourcePosition place(Throwable failure) {
        @Nullable String message = failure.getMessage();
        var place = PLACE.matcher(message == null ? "" : message);
        return place.find()
                ? source.at(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : SourcePosition.of(source.file());
    }
}
