package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

/// What people get wrong in YAML: each in plain words, with the corrected line, and reading goes
/// on.
class YamlSlipsTest {
    private final Reported reported = new Reported();

    @Test
    void aNumberSignCutsTheText() {
        slip(
                "title: Meeting #5 on X\n",
                "error[yaml-comment] x.yaml:1:16: the text would end at `Meeting`: ` #` begins a"
                        + " comment; fix: put the text in quotes: title: \"Meeting #5 on X\"; if it"
                        + " is a comment, put a space after `#`");
    }

    @Test
    void commentsAreNoSlips() {
        slip("number: 5 #fifth\ntitle: Meeting # on X\nplace: Geneva   #there\n", "");
    }

    @Test
    void aColonInsideAText() {
        slip(
                "title: Report: a summary\nnumber: 5\n",
                "error[yaml-syntax] x.yaml:1:14: a colon inside a text: YAML takes what stands"
                        + " before it for a key; fix: put the text in quotes: title: \"Report: a"
                        + " summary\"",
                "{title: \"Report: a summary\", number: 5}");
    }

    @Test
    void aTabInTheIndentation() {
        slip(
                "data:\n\tparticipants: x.csv\n",
                "error[yaml-syntax] x.yaml:2:1: a tab stands in the indentation; fix: indent it by"
                        + " 2 spaces instead",
                "{data: {participants: x.csv}}");
    }

    @Test
    void aQuoteThatIsNeverClosed() {
        slip(
                "title: \"Meeting on X\nnumber: 2\n",
                "error[yaml-syntax] x.yaml:1:8: the quote that is opened here is never closed; fix:"
                        + " close it: title: \"Meeting on X\"",
                "{title: \"Meeting on X\", number: 2}");
    }

    @Test
    void aQuoteThatIsClosedByTheNextOne() {
        slip(
                "title: \"Meeting on X\nplace: \"Geneva\"\nnumber: 2\n",
                "error[yaml-syntax] x.yaml:1:8: the quote that is opened here is never closed; fix:"
                        + " close it: title: \"Meeting on X\"",
                "{title: \"Meeting on X\", place: \"Geneva\", number: 2}");
    }

    @Test
    void aBracketThatIsNeverClosed() {
        slip(
                "keywords: [a, b   # two\nnumber: 2\n",
                "error[yaml-syntax] x.yaml:1:11: the `[` that is opened here is never closed; fix:"
                        + " close it: keywords: [a, b]",
                "{keywords: [a, b], number: 2}");
    }

    @Test
    void aTextThatBeginsWithABracket() {
        slip(
                "title: [Draft] Report\nnumber: 2\n",
                "error[yaml-syntax] x.yaml:1:8: text begins with `[`, which YAML takes for the"
                    + " start of a list; fix: put the text in quotes: title: \"[Draft] Report\"",
                "{title: \"[Draft] Report\", number: 2}");
    }

    @Test
    void aTextThatGoesOnAfterItsQuotes() {
        slip(
                "title: \"Trust\" and more\n",
                "error[yaml-syntax] x.yaml:1:8: the text goes on after its quotes; fix: put the"
                        + " text in single quotes: title: '\"Trust\" and more'",
                "{title: \"\"Trust\" and more\"}");
    }

    @Test
    void aBackslashInDoubleQuotes() {
        slip(
                "file: \"data\\people.csv\"\n",
                "error[yaml-syntax] x.yaml:1:7: a `\\` stands in double quotes, where it begins a"
                        + " special character; fix: put the text in single quotes: file:"
                        + " 'data\\people.csv'",
                "{file: \"data\\people.csv\"}");
    }

    @Test
    void anApostropheInSingleQuotes() {
        slip(
                "title: 'It's time'\n",
                "error[yaml-syntax] x.yaml:1:8: the text goes on after its quotes, or has an"
                        + " apostrophe inside; fix: put the text in quotes: title: \"It's time\"",
                "{title: \"It's time\"}");
    }

    @Test
    void aMissingColon() {
        slip(
                "title IGF Report\nnumber: 2\n",
                "error[yaml-syntax] x.yaml:1:6: a colon is missing after the key; fix: write a"
                        + " colon there: title: IGF Report",
                "{title: IGF Report, number: 2}");
    }

    @Test
    void aMissingSpaceAfterAColon() {
        slip(
                "number: 2\nplace:Geneva\ntitle: IGF Report\n",
                "error[yaml-syntax] x.yaml:2:6: a space is missing after the colon; fix: write a"
                        + " space there: place: Geneva",
                "{number: 2, place: Geneva, title: IGF Report}");
    }

    @Test
    void wrongIndentation() {
        slip(
                """
                sections:
                  - narrative: x
                   numbered: true
                number: 2
                """,
                "error[yaml-syntax] x.yaml:3:4: the line does not stand under those above it; fix:"
                        + " indent it by 4 spaces",
                "{sections: [{narrative: x, numbered: true}], number: 2}");
    }

    @Test
    void aLineThatIsNothing() {
        slip(
                "title: X\n]\nnumber: 2\n",
                "error[yaml-syntax] x.yaml:2:1: this line is no `key: value`; fix: write a key, a"
                        + " colon, a space and the value",
                "{title: X, number: 2}");
    }

    @Test
    void allSlipsOfAFileInOnePass() {
        slip(
                "title: A: b\nplace: @home\nkeywords: [x\nnumber: 2\n",
                "error[yaml-syntax] x.yaml:1:9: a colon inside a text: YAML takes what stands"
                        + " before it for a key; fix: put the text in quotes: title: \"A: b\"\n"
                        + "error[yaml-syntax] x.yaml:2:8: text begins with `@`, which means"
                        + " something else in YAML; fix: put the text in quotes: place: \"@home\"\n"
                        + "error[yaml-syntax] x.yaml:3:11: the `[` that is opened here is never"
                        + " closed; fix: close it: keywords: [x]",
                "{title: \"A: b\", place: \"@home\", keywords: [x], number: 2}");
    }

    private YamlNode slip(String text, String findings) {
        var node = Yaml.read(text, "x.yaml", reported);
        assertEquals(findings, reported.toString());
        assertNotNull(node);
        return node;
    }

    private void slip(String text, String findings, String read) {
        assertEquals(read, YamlTest.words(slip(text, findings)));
    }
}
