package org.rapporteur.engine.wording;

import org.rapporteur.engine.markup.HtmlMarks;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a template, its tags numbered, and where in the file everything stands.
///
/// Each tag gets a mark behind its name ([HtmlMarks#TAG]), so that it can still be found once the
/// template has been written out. Marks that the author typed are taken out first.
final class TemplateSource {
    /// A tag; or a `#set`, between whose quotes stands text and no tag.
    private static final Pattern TAG =
            Pattern.compile(
                    "#\\{?set}?[ \\t]*\\((?:[^\"')]++|\"[^\"]*+\"|'[^']*+'){0,200}+\\)"
                            + "|(</?[A-Za-z][\\w.-]*)");

    private static final Pattern MARKS =
            Pattern.compile("[" + HtmlMarks.VALUE + "-" + HtmlMarks.TAG + "]");

    private final String file;
    private final String text;
    private final StringBuilder marked = new StringBuilder();
    private final List<SourcePosition> tags = new ArrayList<>();
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<Insertion> insertions = new ArrayList<>();

    /// @param column in the marked line, from 1, where it begins
    private record Insertion(int line, int column, int length) {}

    TemplateSource(String file, String text) {
        this.file = file;
        tags.add(SourcePosition.of(file));
        this.text = MARKS.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
        var lines = this.text.split("\n", -1);
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            lineStarts.add(start);
            start += lines[i].length() + 1;
            mark(lines[i], i + 1);
            marked.append(i + 1 < lines.length ? "\n" : "");
        }
    }

    private void mark(String line, int number) {
        int lineStart = marked.length();
        int done = 0;
        var tag = TAG.matcher(line);
        while (tag.find()) {
            marked.append(line, done, tag.end());
            done = tag.end();
            if (tag.group(1) == null) {
                continue;
            }
            var mark = " " + HtmlMarks.TAG + tags.size();
            insertions.add(new Insertion(number, marked.length() - lineStart + 1, mark.length()));
            marked.append(mark);
            tags.add(SourcePosition.of(file, number, tag.start() + 1));
        }
        marked.append(line, done, line.length());
    }

    String file() {
        return file;
    }

    /// As in the file.
    String text() {
        return text;
    }

    /// Where words first stand; the file as a whole if they do not.
    SourcePosition find(String words) {
        int at = text.indexOf(words);
        return at < 0 ? SourcePosition.of(file) : offset(at);
    }

    /// Where the character with this index of [#text()] stands.
    SourcePosition offset(int index) {
        int found = Collections.binarySearch(lineStarts, index);
        int line = found < 0 ? -found - 2 : found;
        return SourcePosition.of(file, line + 1, index - lineStarts.get(line) + 1);
    }

    /// What the template engine reads.
    String marked() {
        return marked.toString();
    }

    /// Where a tag stands; 0 is the file as a whole.
    SourcePosition tag(int number) {
        return number < tags.size() ? tags.get(number) : tags.getFirst();
    }

    /// Where a place of the marked text stands in the file.
    SourcePosition at(int line, int column) {
        if (line < 1) {
            return SourcePosition.of(file);
        }
        int before = 0;
        for (var insertion : insertions) {
            if (insertion.line == line && insertion.column < column) {
                before += Math.min(insertion.length, column - insertion.column);
            }
        }
        return SourcePosition.of(file, line, Math.max(0, column - before));
    }
}
