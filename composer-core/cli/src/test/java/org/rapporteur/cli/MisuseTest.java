package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

final class MisuseTest {
    private final PrintStream console = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(console);
    }

    @Test
    void a_wrong_command() {
        expect("there is no command compse; did you mean compose?", "", "compse", "folder");
        expect("there is no command frobnicate", "", "frobnicate");
    }

    @Test
    void a_wrong_option() {
        expect("there is no option --drft; did you mean --draft?", "compose ", "compose", "--drft");
        expect(
                "there is no option --finding; did you mean --findings?",
                "check ",
                "check",
                "--finding=json");
    }

    @Test
    void a_wrong_value() {
        expect(
                "invalid value for option '--findings' (FORMAT[=FILE]): there is no format 'xml';"
                        + " there are text, json, sarif, junit, github",
                "check ",
                "check",
                "--findings=xml");
    }

    @Test
    void an_argument_that_is_missing_or_too_many() {
        expect("missing required parameter: 'FOLDER'", "init ", "init");
        expect("one argument too many: other", "init ", "init", "folder", "other");
    }

    private void expect(String message, String command, String... arguments) {
        said.reset();
        assertEquals(ExitCode.USAGE, Rapporteur.run(arguments));
        assertEquals(
                "rapporteur: %s\nSee: rapporteur %s--help\n".formatted(message, command),
                said.toString(StandardCharsets.UTF_8));
    }
}
