package org.rapporteur.engine.plugin;

import org.rapporteur.finding.Finding;

import java.nio.file.Path;

/// Why a jar is not put on the shelf.
final class Refusal extends Exception {
    private final String rule;
    private final String what;
    private final String fix;

    Refusal(String rule, String what, String fix) {
        super(what);
        this.rule = rule;
        this.what = what;
        this.fix = fix;
    }

    Finding finding(Path jar) {
        return Finding.warning(rule, PluginFiles.position(jar), what).withFix(fix);
    }
}
