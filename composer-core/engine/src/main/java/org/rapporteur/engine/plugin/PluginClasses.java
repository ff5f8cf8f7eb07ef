package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

import java.io.IOException;
import java.net.URL;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/// The classes that a plugin sees: the API, the shared libraries that it declares, the JDK, its own
/// jar and the plugins that it depends on. Nothing else of the application. Classes of third
/// parties are guarded while they are loaded.
final class PluginClasses extends PluginClassLoader {
    private static final ClassLoader JDK = ClassLoader.getPlatformClassLoader();

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader application;
    private final List<String> shared;
    private final String pluginId;
    private final @Nullable GuardedJar guarded;

    /// @param guarded the jar whose classes are guarded; null for classes that are trusted
    PluginClasses(
            PluginManager manager,
            PluginDescriptor plugin,
            ClassLoader application,
            List<String> libraries,
            @Nullable GuardedJar guarded) {
        super(manager, plugin, application);
        this.application = application;
        shared = SharedLibraries.prefixes(libraries);
        pluginId = plugin.getPluginId();
        this.guarded = guarded;
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        if (SharedLibraries.isApi(name) || shared.stream().anyMatch(name::startsWith)) {
            return application.loadClass(name);
        }
        if (name.equals(StopSign.class.getName())) {
            return StopSign.class;
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

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (guarded == null) {
            return super.findClass(name);
        }
        var bytes = guarded.classFile(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        var source = new CodeSource(getURLs()[0], (Certificate[]) null);
        return defineClass(name, bytes, 0, bytes.length, source);
    }

    private String refusal(String name) {
        var refused = name + " is not open to plugin " + pluginId + ": ";
        var instead = Instead.of(name);
        if (instead.isPresent()) {
            return refused + instead.get();
        }
        if (name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.")) {
            return refused + "it is not in the Java runtime that comes with Rapporteur";
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

    @Override
    public void close() throws IOException {
        super.close();
        if (guarded != null) {
            guarded.close();
        }
    }
}
