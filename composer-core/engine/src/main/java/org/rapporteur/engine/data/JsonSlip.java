package org.rapporteur.engine.data;

import java.util.regex.Pattern;

/// What is wrong with a JSON file, in plain words.
record JsonSlip(String message, String fix) {
    private static final Pattern CHARACTER =
            Pattern.compile(
                    "Unexpected character \\('(.+?)' \\(code \\d+.*\\)\\)(.*)", Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile("Unrecognized token '(.*?)'.*", Pattern.DOTALL);

    /// @param said by the parser
    static JsonSlip of(String said) {
        var character = CHARACTER.matcher(said);
        if (character.lookingAt()) {
            return ofCharacter(character.group(1), character.group(2));
        }
        var token = TOKEN.matcher(said);
        if (token.lookingAt()) {
            return new JsonSlip(
                    "`" + CellText.shown(token.group(1)) + "` is no JSON value",
                    "put texts in double quotes");
        }
        if (said.contains("end-of-input")) {
            return new JsonSlip(
                    "the file ends in the middle of a value",
                    "close what is open with `\"`, `}` or `]`; the file may have been cut off");
        }
        if (said.contains("unquoted character")) {
            return new JsonSlip(
                    "a line end or control character stands inside a text",
                    "close the text with `\"`, or write a line end as `\\n`");
        }
        if (said.contains("escape")) {
            return new JsonSlip(
                    "`\\` begins an escape that JSON does not have",
                    "write `\\\\` for a backslash");
        }
        return new JsonSlip("this is no JSON", "mend the JSON here, or just before");
    }

    private static JsonSlip ofCharacter(String found, String expected) {
        var message = "`" + CellText.shown(found) + "` cannot stand here";
        if (expected.contains("comma")) {
            return new JsonSlip(message, "write a comma before it, or close the list or object");
        }
        if (expected.contains("colon")) {
            return new JsonSlip(message, "write a colon between key and value");
        }
        if (found.equals("]") || found.equals("}")) {
            return new JsonSlip(message, "delete the comma before it");
        }
        return found.equals("'")
                ? new JsonSlip(message, "put texts and keys in double quotes")
                : new JsonSlip(
                        message,
                        "put keys and texts in double quotes; mend it here or just before");
    }
}
