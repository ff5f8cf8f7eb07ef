package org.rapporteur.engine.plugin;

import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/// The classes that a plugin sees: the API, the shared libraries that it declares, the JDK, its own
/// jar and the plugins that it depends on. Nothing else of the application.
final class PluginClasses extends PluginClassLoader {
    private static final ClassLoader JDK = ClassLoader.getPlatformClassLoader();

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader application;
    private final List<String> shared;
    private final String pluginId;

    PluginClasses(
            PluginManager manager,
            PluginDescriptor plugin,
            ClassLoader application,
            List<String> libraries) {
        super(manager, plugin, application);
        this.application = application;
        shared = SharedLibraries.prefixes(libraries);
        pluginId = plugin.getPluginId();
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        if (SharedLibraries.isApi(name) || shared.stream().anyMatch(name::startsWith)) {
            return application.loadClass(name);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded == null ? find(name) : loaded;
        }
    }

    private Class<?> find(String name) throws ClassNotFoundException {
        try {
            return JDK.loadClass(name);
        } catch (ClassNotFoundException _) {
            // not of the JDK
        }
        try {
            return findClass(name);
        } catch (ClassNotFoundException _) {
            // not of the plugin
        }
        var ofDependency = loadClassFromDependencies(name);
        if (ofDependency == null) {
            throw new ClassNotFoundException(refusal(name));
        }
        return ofDependency;
    }

    private String refusal(String name) {
        var refused = name + " is not open to plugin " + pluginId + ": ";
        if (name.startsWith("org.rapporteur.")) {
            return refused
                    + "use org.rapporteur.section, .document, .data and .finding, the rest is"
                    + " internal";
        }
        if (name.startsWith("org.pf4j.")) {
            return refused + "of PF4J use Extension and ExtensionPoint only";
        }
        var library = SharedLibraries.libraryOf(name);
        return refused
                + (library == null
                        ? "put it into the plugin's jar"
                        : "add `Rapporteur-Libraries: " + library + "` to the plugin's manifest");
    }

    /// Whether a class was defined from the plugin's own jar.
    boolean defined(String className) {
        var loaded = findLoadedClass(className);
        return loaded != null && loaded.getClassLoader() == this;
    }

    @Override
    public URL getResource(String name) {
        var own = findResource(name);
        return own == null ? JDK.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        var all = Collections.list(findResources(name));
        all.addAll(Collections.list(JDK.getResources(name)));
        return Collections.enumeration(all);
    }
}
