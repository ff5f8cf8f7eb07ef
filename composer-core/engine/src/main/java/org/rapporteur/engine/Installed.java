package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;

/// The plugins that are installed, opened when they are first asked for.
final class Installed implements AutoCloseable {
    private final Installation installation;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable PluginShelf shelf;

    Installed(Installation installation) {
        this.installation = installation;
    }

    /// Plugins that are already there, for tests.
    Installed(Installation installation, PluginShelf shelf) {
        this(installation);
        this.shelf = shelf;
    }

    synchronized PluginShelf shelf() {
        if (shelf == null) {
            shelf = PluginShelf.open(installation.plugins(), installation.shipped(), findings::add);
        }
        return shelf;
    }

    /// What is wrong with them.
    synchronized List<Finding> findings() {
        var _ = shelf();
        return List.copyOf(findings);
    }

    @Override
    public synchronized void close() {
        if (shelf != null) {
            shelf.close();
        }
    }
}
