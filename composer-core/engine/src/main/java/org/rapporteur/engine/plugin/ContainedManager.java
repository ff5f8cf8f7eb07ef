package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginState;
import org.pf4j.PluginStatusProvider;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// PF4J 3.15.0, kept from losing all plugins to a bad one: jars are looked through beforehand, each
/// plugin is loaded and started by itself, and no folder is searched or written to.
final class ContainedManager extends JarPluginManager {
    private final TreeMap<String, PluginJar> jars = new TreeMap<>();
    private final Predicate<Path> trusted;

    /// @param trusted whether a jar's classes may run unguarded
    ContainedManager(Predicate<Path> trusted) {
        super(Path.of("plugins"));
        this.trusted = trusted;
        setSystemVersion(ApiVersion.CURRENT);
        setResolveRecoveryStrategy(ResolveRecoveryStrategy.IGNORE_PLUGIN_AND_CONTINUE);
    }

    /// Loads and starts plugins whose needs are met.
    void load(List<PluginJar> plugins, BiConsumer<PluginJar, Throwable> failures) {
        for (var plugin : plugins) {
            jars.put(plugin.id(), plugin);
            contained(plugin, () -> loadPluginFromPath(plugin.path()), failures);
        }
        resolvePlugins();
        for (var plugin : plugins) {
            if (getPlugin(plugin.id()) != null) {
                contained(plugin, () -> start(plugin.id()), failures);
            }
        }
    }

    private void start(String id) {
        if (startPlugin(id) != PluginState.STARTED) {
            var cause = getPlugin(id).getFailedException();
            throw new IllegalStateException(
                    cause == null ? "PF4J could not start it" : Failure.inOneLine(cause), cause);
        }
    }

    private static void contained(
            PluginJar plugin, Runnable step, BiConsumer<PluginJar, Throwable> failures) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            failures.accept(plugin, e);
        }
    }

    /// The classes of a started plugin.
    @Nullable PluginClasses classes(PluginJar plugin) {
        var wrapper = getPlugin(plugin.id());
        return wrapper != null
                        && wrapper.getPluginState() == PluginState.STARTED
                        && wrapper.getPluginClassLoader() instanceof PluginClasses classes
                ? classes
                : null;
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(
                    Path path, PluginDescriptor plugin) {
                var jar = jars.get(plugin.getPluginId());
                return new PluginClasses(
                        ContainedManager.this,
                        plugin,
                        ContainedManager.class.getClassLoader(),
                        jar == null ? List.of() : jar.libraries(),
                        trusted.test(path) ? null : new GuardedJar(path));
            }
        };
    }

    /// A plugin's own `Plugin-Class` is not even loaded.
    @Override
    protected PluginFactory createPluginFactory() {
        return _ -> new Plugin();
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new AllOn();
    }

    /// No `enabled.txt`, no `disabled.txt`.
    private static final class AllOn implements PluginStatusProvider {
        @Override
        public boolean isPluginDisabled(String pluginId) {
            return false;
        }

        @Override
        public void disablePlugin(String pluginId) {
            throw new UnsupportedOperationException("plugins are installed or not");
        }

        @Override
        public void enablePlugin(String pluginId) {
            throw new UnsupportedOperationException("plugins are installed or not");
        }
    }
}
