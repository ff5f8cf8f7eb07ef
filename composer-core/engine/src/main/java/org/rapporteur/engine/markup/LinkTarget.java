package org.rapporteur.engine.markup;

import org.rapporteur.document.Link;

import java.util.Locale;
import java.util.regex.Pattern;

/// Where a link may go: out of the report by `https`, `http` or `mailto`, or to an id of the
/// report.
sealed interface LinkTarget {
    /// A place of the report.
    record Inside(String id) implements LinkTarget {}

    /// A web or mail address.
    record Outside(String address) implements LinkTarget {}

    /// Where no link of a report may go.
    record Refused(String message, String fix) implements LinkTarget {}

    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    Pattern HOST = Pattern.compile("(?i)(www\\.|[a-z0-9-]+\\.(org|com|net|int|eu)\\b).*");

    /// @param written the target as written, entities already decoded
    static LinkTarget of(String written) {
        var target = written.strip();
        if (target.chars().anyMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c))) {
            return new Refused(
                    "the target of the link has a blank or control character in it",
                    "write the address without it, `%20` for a blank");
        }
        if (target.startsWith("#") && target.length() > 1) {
            return new Inside(target.substring(1));
        }
        var scheme = SCHEME.matcher(target);
        return scheme.matches() ? withScheme(target, scheme.group(1)) : withoutScheme(target);
    }

    private static LinkTarget withScheme(String target, String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "https", "http" ->
                    Link.isAddress(target)
                            ? new Outside(target)
                            : new Refused(
                                    "the link `" + target + "` names no web site",
                                    "write it as `https://example.org/page`");
            case "mailto" ->
                    Link.isAddress(target)
                            ? new Outside(target)
                            : new Refused(
                                    "the link `" + target + "` names no mailbox",
                                    "write it as `mailto:name@example.org`");
            default ->
                    new Refused(
                            "link scheme `" + scheme + ":` is not allowed",
                            "link to an `https`, `http` or `mailto` address, or to an id:"
                                    + " `#annex-i`");
        };
    }

    private static LinkTarget withoutScheme(String target) {
        if (target.isEmpty() || target.equals("#")) {
            return new Refused(
                    "the link goes nowhere", "write its target in the brackets: `(https://…)`");
        }
        if (HOST.matcher(target).matches()) {
            return new Refused(
                    "the link `" + target + "` is no complete address",
                    "write `https://" + target + "`");
        }
        return new Refused(
                "the link goes to the file `"
                        + target
                        + "`, which readers of the report do not have",
                "link to a web address, or to an id of the report: `#participants`");
    }
}
