package org.rapporteur.engine.markup;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/// Reads `{lang=fr}` behind words in square brackets, and behind a link.
final class LanguageSyntax implements LinkProcessor {
    private static final String KEY = "lang=";

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.marker() != null || link.label() != null || link.text().startsWith("^")) {
            return LinkResult.none();
        }
        var language = language(scanner);
        if (language.isEmpty()) {
            return LinkResult.none();
        }
        var node =
                link.destination() == null
                        ? new LanguageNode(language)
                        : new LanguageLink(link.destination(), link.title(), language);
        return LinkResult.wrapTextIn(node, scanner.position());
    }

    /// Empty where no language is named; the scanner stands behind the brace then.
    private static String language(Scanner scanner) {
        if (!scanner.next('{') || !scanner.next(KEY)) {
            return "";
        }
        boolean quoted = scanner.next('"');
        var start = scanner.position();
        if (scanner.match(LanguageSyntax::isInTag) == 0) {
            return "";
        }
        var tag = scanner.getSource(start, scanner.position()).getContent();
        return (!quoted || scanner.next('"')) && scanner.next('}') ? tag : "";
    }

    private static boolean isInTag(char c) {
        return c != '"' && c != '}' && c > ' ';
    }
}
