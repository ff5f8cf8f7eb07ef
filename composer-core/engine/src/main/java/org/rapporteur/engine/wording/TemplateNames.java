package org.rapporteur.engine.wording;

import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTMathNode;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.Node;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds all names in a template that nothing gives it, before it is written out.
final class TemplateNames {
    private static final int MOST_TERMS = 32;

    private final TemplateSource source;
    private final Set<String> known;
    private final List<Finding> problems = new ArrayList<>();

    TemplateNames(TemplateSource source, Collection<String> given) {
        this.source = source;
        this.known = new TreeSet<>(given);
        known.add(Wording.LABELS);
        known.add("foreach");
    }

    List<Finding> unknown(Node root) {
        collect(root);
        check(root, false);
        return problems;
    }

    /// Names that the template sets itself, or that run through a list.
    private void collect(Node node) {
        boolean sets =
                node instanceof ASTSetDirective
                        || node instanceof ASTDirective directive
                                && "foreach".equals(directive.getDirectiveName());
        if (sets
                && node.jjtGetNumChildren() > 0
                && node.jjtGetChild(0) instanceof ASTReference name
                && name.jjtGetNumChildren() == 0) {
            known.add(name.getRootString());
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            collect(node.jjtGetChild(i));
        }
    }

    /// @param counted whether it is part of a computation whose terms have been counted
    private void check(Node node, boolean counted) {
        boolean computes = node instanceof ASTMathNode;
        if (computes && !counted && terms(node) > MOST_TERMS) {
            report(
                    node,
                    "template-limit",
                    "the computation has more than 32 terms",
                    "compute it in the section, or print the terms one by one");
        }
        if (node instanceof ASTSetDirective
                && node.jjtGetNumChildren() > 0
                && node.jjtGetChild(0).jjtGetNumChildren() > 0) {
            report(
                    node,
                    "template-change",
                    "data cannot be changed from a template",
                    "set a name of your own: `#set($total = …)`");
        } else if (node instanceof ASTReference reference) {
            check(reference);
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            check(node.jjtGetChild(i), counted || computes);
        }
    }

    private static int terms(Node node) {
        int terms = node instanceof ASTMathNode ? 1 : 0;
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            terms += terms(node.jjtGetChild(i));
        }
        return terms;
    }

    private void check(ASTReference reference) {
        var name = reference.getRootString();
        if (name == null || known.contains(name)) {
            return;
        }
        report(
                reference,
                "template-reference",
                "`$"
                        + name
                        + "` is not known"
                        + NearestName.of(name, known)
                                .map(nearest -> "; did you mean `$" + nearest + "`?")
                                .orElse(""),
                "use one of $" + String.join(", $", known));
    }

    private void report(Node node, String rule, String message, String fix) {
        problems.add(
                Finding.error(rule, source.at(node.getLine(), node.getColumn()), message)
                        .withFix(fix));
    }
}
