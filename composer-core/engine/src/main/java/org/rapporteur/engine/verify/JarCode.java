package org.rapporteur.engine.verify;

import org.rapporteur.engine.plugin.PluginJar;

import java.io.IOException;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/// All code of a plugin's jar, read without running any of it.
///
/// @param classes by name with dots, those of later Java versions included
/// @param damaged class files that are none
/// @param newest the class file version of the newest class, and which it is
/// @param uses of methods and fields, by place
/// @param switches without `default`
record JarCode(
        TreeMap<String, ClassModel> classes,
        List<String> damaged,
        Newest newest,
        List<MemberUse> uses,
        List<SwitchUse> switches,
        Set<String> ownPackages) {

    /// @param version of class files: 69 for Java 25
    record Newest(String className, int version) {
        static final Newest NONE = new Newest("", 0);

        Newest or(String className, byte[] bytes) {
            int other = bytes.length < 8 ? 0 : (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
            return other > version ? new Newest(className, other) : this;
        }
    }

    static JarCode of(PluginJar plugin) throws IOException {
        var classes = new TreeMap<String, ClassModel>();
        var damaged = new ArrayList<String>();
        var newest = Newest.NONE;
        try (var jar =
                new JarFile(plugin.path().toFile(), false, JarFile.OPEN_READ, Runtime.version())) {
            for (var entry : (Iterable<java.util.jar.JarEntry>) jar.versionedStream()::iterator) {
                var name = entry.getName();
                if (!name.endsWith(".class") || name.endsWith("module-info.class")) {
                    continue;
                }
                try (var in = jar.getInputStream(entry)) {
                    var bytes = in.readAllBytes();
                    newest = newest.or(className(name), bytes);
                    var model = ClassFile.of().parse(bytes);
                    classes.put(model.thisClass().asInternalName().replace('/', '.'), model);
                } catch (IllegalArgumentException _) {
                    damaged.add(name);
                }
            }
        }
        var uses = new ArrayList<MemberUse>();
        var switches = new ArrayList<SwitchUse>();
        for (var one : List.copyOf(classes.entrySet())) {
            try {
                new CodeScan(one.getValue(), uses::add, switches::add).over(one.getValue());
            } catch (IllegalArgumentException _) {
                damaged.add(one.getKey());
            }
        }
        return new JarCode(classes, damaged, newest, uses, switches, packages(plugin.extensions()));
    }

    private static String className(String entry) {
        return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    }

    private static Set<String> packages(List<String> extensions) {
        return extensions.stream()
                .map(JarCode::packageOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }

    /// Whether a class is the plugin's own and not one of a library in its jar: it stands in the
    /// package of an extension, or below one.
    boolean isOwn(String className) {
        var name = packageOf(className);
        return ownPackages.stream()
                .anyMatch(own -> name.equals(own) || name.startsWith(own + ".") || own.isEmpty());
    }

    List<MemberUse> ownUses() {
        return uses.stream().filter(use -> isOwn(use.place().className())).toList();
    }

    /// Methods that are written in another language.
    List<Place> nativeMethods() {
        var places = new ArrayList<Place>();
        classes.forEach((name, model) -> {
            for (var method : model.methods()) {
                if (isNative(method.flags())) {
                    places.add(new Place(name, method.methodName().stringValue(), "", 0));
                }
            }
        });
        return places;
    }

    private static boolean isNative(AccessFlags flags) {
        return flags.has(AccessFlag.NATIVE);
    }
}
