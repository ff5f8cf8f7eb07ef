package org.rapporteur.engine.markup;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

import java.util.Set;

/// Reads references in Markdown: `$name`, `$name.member`, `$name.member('text').member`, and the
/// same in braces.
final class ReferenceSyntax implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return new OneReference();
    }

    private static final class OneReference implements InlineContentParser {
        @Override
        public ParsedInline tryParse(InlineParserState state) {
            var scanner = state.scanner();
            var start = scanner.position();
            scanner.next();
            boolean braced = scanner.next('{');
            var inside = scanner.position();
            if (!isName(scanner)) {
                return ParsedInline.none();
            }
            boolean closed = members(scanner);
            var end = scanner.position();
            if (braced) {
                closed &= scanner.next('}');
            }
            return reference(scanner, start, inside, end, closed);
        }

        private static ParsedInline reference(
                Scanner scanner, Position start, Position inside, Position end, boolean closed) {
            var after = scanner.position();
            var source = scanner.getSource(start, after).getContent();
            var expression = scanner.getSource(inside, end).getContent();
            return ParsedInline.of(
                    new ReferenceNode(source, ReferenceScan.onOneLine(expression), closed), after);
        }

        /// Stands behind the last member afterwards; false if a bracket stays open.
        private static boolean members(Scanner scanner) {
            var end = scanner.position();
            while (scanner.next('.')) {
                if (!isName(scanner)) {
                    break;
                }
                end = scanner.position();
                if (scanner.peek() == '(') {
                    if (!ReferenceScan.arguments(scanner)) {
                        scanner.setPosition(end);
                        return false;
                    }
                    end = scanner.position();
                }
            }
            scanner.setPosition(end);
            return true;
        }

        private static boolean isName(Scanner scanner) {
            if (!ReferenceScan.isLetter(scanner.peek())) {
                return false;
            }
            while (ReferenceScan.isNamePart(scanner.peek())) {
                scanner.next();
            }
            return true;
        }
    }
}
