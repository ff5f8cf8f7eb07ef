package org.rapporteur.engine.markup;

import org.rapporteur.document.Code;
import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Detail;
import org.rapporteur.document.Emphasis;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.InLanguage;
import org.rapporteur.document.Inline;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.Link;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.PageNumber;
import org.rapporteur.document.Strong;
import org.rapporteur.document.Text;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Marks that keyboards lack: straight quotation marks become those of the language, `'` between
/// letters an apostrophe, `--` and `---` dashes; a space beside the signs of French that stand
/// apart becomes a narrow one that ends no line. Code, figures bound to data, and addresses stay as
/// they are.
final class TypedMarks {
    private static final int NOTHING = -1;
    private static final String NARROW_SPACE = "\u202f";

    /// What stands a little apart from the word before it in French.
    private static final String APART = ";!?:%»";

    private static final String OPENING = "([{<«“‘„-–—/";

    /// What looks like a reference and is none stays as it is, too.
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{?[A-Za-z_][\\w.]*\\([^)]*\\)?");

    private QuotationMarks marks;
    private boolean french;
    private int before = NOTHING;
    private boolean quoted;
    private boolean quotedInside;

    private TypedMarks(Locale language) {
        speak(language);
    }

    private void speak(Locale language) {
        marks = QuotationMarks.of(language);
        french = language.getLanguage().equals("fr");
    }

    /// The inlines of one paragraph, heading, or cell.
    static List<Inline> set(List<Inline> inlines, Locale language) {
        return new TypedMarks(language).set(inlines);
    }

    private List<Inline> set(List<Inline> inlines) {
        var done = new ArrayList<Inline>();
        inlines.forEach(inline -> set(inline, done));
        return done;
    }

    private void set(Inline inline, List<Inline> done) {
        switch (inline) {
            case Text text -> set(text, done);
            case Strong(var content, var at) -> done.add(new Strong(set(content), at));
            case Emphasis(var content, var at) -> done.add(new Emphasis(set(content), at));
            case Detail(var content, var at) -> done.add(new Detail(set(content), at));
            case InLanguage(var language, var content, var at) ->
                    done.add(new InLanguage(language, inside(language, content), at));
            case Link(var target, var content, var at) ->
                    done.add(
                            new Link(
                                    target, isAddress(content) ? kept(content) : set(content), at));
            case CrossReference(var target, var content, var at) ->
                    done.add(new CrossReference(target, set(content), at));
            case Footnote(var number, var content, var at) ->
                    done.add(new Footnote(number, ofItsOwn(content), at));
            case Datum datum -> {
                before = last(datum.text());
                done.add(datum);
            }
            case Code code -> {
                before = last(code.text());
                done.add(code);
            }
            case LineBreak lineBreak -> {
                before = ' ';
                done.add(lineBreak);
            }
            case PageNumber number -> {
                before = '0';
                done.add(number);
            }
        }
    }

    private List<Inline> inside(String language, List<Inline> content) {
        var outerMarks = marks;
        boolean outerFrench = french;
        speak(Locale.forLanguageTag(language));
        var done = set(content);
        marks = outerMarks;
        french = outerFrench;
        return done;
    }

    private List<Inline> ofItsOwn(List<Inline> content) {
        var note = new TypedMarks(Locale.ROOT);
        note.marks = marks;
        note.french = french;
        return note.set(content);
    }

    private static boolean isAddress(List<Inline> content) {
        var words = Nodes.text(content);
        return words.contains("://") || words.startsWith("www.") || words.contains("@");
    }

    private List<Inline> kept(List<Inline> content) {
        before = last(Nodes.text(content));
        return content;
    }

    private static int last(String text) {
        return text.isEmpty() ? NOTHING : text.codePointBefore(text.length());
    }

    /// A mark that takes more or fewer characters than what was typed ends a text, so that what
    /// follows keeps its place in the file.
    private void set(Text text, List<Inline> done) {
        var source = text.text();
        var piece = new StringBuilder();
        var references = REFERENCE.matcher(source);
        int reference = references.find() ? references.start() : source.length();
        int start = 0;
        for (int i = 0; i < source.length(); ) {
            if (i == reference) {
                piece.append(references.group());
                i = references.end();
                before = last(references.group());
                reference = references.find() ? references.start() : source.length();
                continue;
            }
            int typed = typed(source, i);
            var mark = typed == 0 ? "" : mark(source, i, typed);
            if (mark.isEmpty()) {
                int codePoint = source.codePointAt(i);
                piece.appendCodePoint(codePoint);
                before = codePoint;
                i += Character.charCount(codePoint);
                continue;
            }
            piece.append(mark);
            before = last(mark);
            i += typed;
            if (mark.length() != typed) {
                done.add(new Text(piece.toString(), at(text.position(), source, start)));
                piece.setLength(0);
                start = i;
            }
        }
        if (!piece.isEmpty()) {
            done.add(new Text(piece.toString(), at(text.position(), source, start)));
        }
    }

    private static SourcePosition at(SourcePosition position, String source, int start) {
        return start == 0 || position.column() == 0
                ? position
                : SourcePosition.of(
                        position.file(),
                        position.line(),
                        position.column() + source.codePointCount(0, start));
    }

    /// How many characters were typed for one mark; 0 where there is none.
    private int typed(String source, int index) {
        char c = source.charAt(index);
        if (c == '"' || c == '\'' || french && isNarrow(source, index)) {
            return 1;
        }
        int end = index;
        while (c == '-' && end < source.length() && source.charAt(end) == '-') {
            end++;
        }
        boolean first = index == 0 || source.charAt(index - 1) != '-';
        return first && (end - index == 2 || end - index == 3) ? end - index : 0;
    }

    /// Empty where what was typed is what was meant: inches, minutes, options of a command.
    private String mark(String source, int index, int typed) {
        int after = index + typed < source.length() ? source.codePointAt(index + typed) : NOTHING;
        return switch (source.charAt(index)) {
            case '"' -> quotationMark(after);
            case '\'' -> apostrophe(source, index, after);
            case ' ', '\u00a0' -> NARROW_SPACE;
            default -> isOpening() && Character.isLetter(after) ? "" : typed == 2 ? "–" : "—";
        };
    }

    /// Whether a space stands before a sign that ends there, or inside of a quotation mark.
    private boolean isNarrow(String source, int index) {
        char c = source.charAt(index);
        if (c != ' ' && c != '\u00a0') {
            return false;
        }
        char next = index + 1 < source.length() ? source.charAt(index + 1) : ' ';
        boolean ends =
                index + 2 >= source.length()
                        || !Character.isLetterOrDigit(source.charAt(index + 2));
        return before == '«' || APART.indexOf(next) >= 0 && (ends || next == '»');
    }

    private String quotationMark(int after) {
        if (!quoted && Character.isDigit(before)) {
            return "";
        }
        boolean inText = !quoted && Character.isIdeographic(before);
        boolean opens = (isOpening() || inText) && !Character.isWhitespace(after);
        quoted = opens;
        return opens ? marks.open() : marks.close();
    }

    private String apostrophe(String source, int index, int after) {
        if (isOpening() && Character.isLetterOrDigit(after) && isClosedLater(source, index + 1)) {
            quotedInside = true;
            return marks.innerOpen();
        }
        if (quotedInside && !Character.isLetterOrDigit(after)) {
            quotedInside = false;
            return marks.innerClose();
        }
        return !Character.isDigit(before) || Character.isLetter(after) ? "’" : "";
    }

    /// Whether a `'` ends a word further on, as in `'soft' law`, not as in `'90s`.
    private static boolean isClosedLater(String source, int from) {
        for (int i = source.indexOf('\'', from); i >= 0; i = source.indexOf('\'', i + 1)) {
            boolean endsWord =
                    i + 1 == source.length() || !Character.isLetterOrDigit(source.charAt(i + 1));
            if (endsWord && i > from) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpening() {
        return before == NOTHING
                || Character.isWhitespace(before)
                || before == 0x00a0
                || before == 0x202f
                || OPENING.indexOf(before) >= 0;
    }
}
