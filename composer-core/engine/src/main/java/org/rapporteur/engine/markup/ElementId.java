package org.rapporteur.engine.markup;

import org.rapporteur.document.Inline;
import org.rapporteur.document.Text;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// `{#id}` at the end of a heading, taken off it.
///
/// @param id empty where there is none
record ElementId(List<Inline> content, String id) {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern TAIL = Pattern.compile("(?s)(.*?)[ \\t\\n]*\\{#([^{}]*)}\\s*");

    static ElementId of(List<Inline> content, MarkdownFile file) {
        if (content.isEmpty() || !(content.getLast() instanceof Text(var text, var position))) {
            return new ElementId(content, "");
        }
        var tail = TAIL.matcher(text);
        if (!tail.matches()) {
            return new ElementId(content, "");
        }
        var rest = new ArrayList<>(content.subList(0, content.size() - 1));
        if (!tail.group(1).isEmpty()) {
            rest.add(new Text(tail.group(1), position));
        }
        return new ElementId(rest, checked(tail.group(2).strip(), position, file));
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    private static String checked(String id, SourcePosition position, MarkdownFile file) {
        if (isId(id)) {
            return file.first(id, position);
        }
        file.report(
                Finding.error("malformed-id", position, "`{#" + id + "}` is no id")
                        .withFix("use letters, digits and hyphens: `{#next-steps}`"));
        return "";
    }
}
