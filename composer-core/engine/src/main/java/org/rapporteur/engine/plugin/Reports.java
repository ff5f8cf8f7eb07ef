package org.rapporteur.engine.plugin;

import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a plugin reports while it runs. Once it is closed nothing comes through, so that a plugin
/// that goes on running cannot disturb the host.
final class Reports implements Consumer<Finding> {
    private final List<Finding> reported = new ArrayList<>();
    private boolean closed;

    @Override
    public synchronized void accept(Finding finding) {
        if (!closed) {
            reported.add(RunningText.present(finding, "a finding"));
        }
    }

    synchronized void handOn(Consumer<Finding> findings) {
        close();
        reported.forEach(findings);
    }

    synchronized void close() {
        closed = true;
    }
}
