package org.rapporteur.plugin.wordcloud.corpus.text;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

/// Why texts cannot be read, in plain words.
final class Refusals {
    private Refusals() {}

    static Unreadable wrongType(String file, String what, String fix) {
        return refused("wrong-file-type", file, "is " + what, fix);
    }

    static Unreadable empty(String file) {
        var finding =
                Finding.warning("empty-file", SourcePosition.of(file), "`" + file + "` is empty")
                        .withFix("save it again, or move it out of the folder");
        return new Unreadable(finding);
    }

    static Unreadable damaged(String file, String format) {
        return refused(
                "damaged-text",
                file,
                "is damaged or cut off, or no " + format,
                "save or export it again");
    }

    static Unreadable locked(String file) {
        return refused(
                "protected-text", file, "is protected by a password", "save it without a password");
    }

    /// @param why as in "unpacks to more than 64 MiB"
    static Unreadable unsafe(String file, String why) {
        return refused(
                "unsafe-text", file, why, "save it as plain text (.txt), and count that instead");
    }

    static Unreadable tooLarge(String file, int mebibytes) {
        return refused(
                "file-too-large",
                file,
                "is larger than " + mebibytes + " MiB",
                "split it, or save it as plain text (.txt)");
    }

    private static Unreadable refused(String rule, String file, String what, String fix) {
        return new Unreadable(
                Finding.error(rule, SourcePosition.of(file), "`" + file + "` " + what)
                        .withFix(fix));
    }
}
