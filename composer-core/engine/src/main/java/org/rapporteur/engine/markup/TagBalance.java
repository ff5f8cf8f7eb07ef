package org.rapporteur.engine.markup;

import org.rapporteur.finding.SourcePosition;

import java.util.ArrayDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks that every tag is closed, in the right order: the parser would mend that in silence.
final class TagBalance {
    private static final Pattern TAG =
            Pattern.compile(
                    "<!--.*?-->|<(/?)([A-Za-z][\\w.-]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>|<",
                    Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(HtmlMarks.TAG + "(\\d{1,9})");

    private static final int MOST_OPEN = 20;

    private final HtmlPage page;
    private final ArrayDeque<Open> open = new ArrayDeque<>();
    private SourcePosition last;

    private TagBalance(HtmlPage page) {
        this.page = page;
        this.last = page.place(0);
    }

    private record Open(String name, SourcePosition place) {}

    static void check(String html, HtmlPage page) {
        new TagBalance(page).check(TAG.matcher(html));
    }

    private void check(Matcher tag) {
        while (tag.find()) {
            if (tag.group().equals("<")) {
                page.complain(last, "after this a `<` begins no tag", "write `&lt;` for it");
            } else if (tag.group(2) != null) {
                last = place(tag.group(3));
                check(tag.group(2), !tag.group(1).isEmpty(), tag.group(3).endsWith("/"));
            }
        }
        open.stream().limit(MOST_OPEN).forEach(this::reportOpen);
    }

    private void check(String name, boolean closing, boolean empty) {
        if (!closing && !empty) {
            open.push(new Open(name, last));
        } else if (closing) {
            close(name);
        }
    }

    private void close(String name) {
        if (open.stream().noneMatch(tag -> tag.name.equals(name))) {
            page.complain(last, "`</" + name + ">` closes nothing", "delete it");
            return;
        }
        while (!open.isEmpty()) {
            var tag = open.pop();
            if (tag.name.equals(name)) {
                return;
            }
            reportOpen(tag);
        }
    }

    private void reportOpen(Open tag) {
        page.complain(
                tag.place,
                "`<" + tag.name + ">` is never closed",
                "add `</" + tag.name + ">` where it ends");
    }

    private SourcePosition place(String attributes) {
        var number = NUMBER.matcher(attributes);
        return number.find() ? page.place(Integer.parseInt(number.group(1))) : last;
    }
}
