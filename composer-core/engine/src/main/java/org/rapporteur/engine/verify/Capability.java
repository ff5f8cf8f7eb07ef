package org.rapporteur.engine.verify;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// What a plugin's code may do beyond computing. That it calls something says that it can, not that
/// it does.
public enum Capability {
    FILES(
            "reads or writes files",
            of(
                    "java.io.File#*",
                    "java.io.FileInputStream#*",
                    "java.io.FileOutputStream#*",
                    "java.io.FileReader#*",
                    "java.io.FileWriter#*",
                    "java.io.RandomAccessFile#*",
                    "java.nio.file.Files#*",
                    "java.nio.file.Path#of",
                    "java.nio.file.Paths#*",
                    "java.nio.file.FileSystem*#*",
                    "java.nio.channels.FileChannel#*",
                    "java.util.zip.ZipFile#*",
                    "java.util.jar.JarFile#*")),
    NETWORK(
            "uses the network",
            of(
                    "java.net.URL#open*",
                    "java.net.URLConnection#*",
                    "java.net.HttpURLConnection#*",
                    "java.net.Socket#*",
                    "java.net.ServerSocket#*",
                    "java.net.DatagramSocket#*",
                    "java.net.InetAddress#*",
                    "java.net.http.*#*",
                    "java.nio.channels.SocketChannel#*",
                    "java.nio.channels.ServerSocketChannel#*",
                    "java.nio.channels.DatagramChannel#*",
                    "javax.net.*#*",
                    "javax.naming.*#*")),
    PROCESSES(
            "starts or ends processes",
            of(
                    "java.lang.ProcessBuilder#*",
                    "java.lang.ProcessHandle*#*",
                    "java.lang.Runtime#exec",
                    "java.lang.Runtime#exit",
                    "java.lang.Runtime#halt",
                    "java.lang.System#exit")),
    REFLECTION(
            "reaches code by reflection",
            of(
                    "java.lang.reflect.*#*",
                    "java.lang.Class#forName",
                    "java.lang.Class#getMethod*",
                    "java.lang.Class#getDeclared*",
                    "java.lang.Class#getField*",
                    "java.lang.Class#getConstructor*",
                    "java.lang.Class#newInstance",
                    "java.lang.ClassLoader#*",
                    "java.net.URLClassLoader#*",
                    "java.lang.invoke.MethodHandles$Lookup#find*",
                    "java.lang.invoke.MethodHandles$Lookup#unreflect*",
                    "java.lang.invoke.MethodHandles$Lookup#define*",
                    "java.lang.invoke.MethodHandles#privateLookupIn",
                    "java.util.ServiceLoader#*",
                    "java.io.ObjectInputStream#*",
                    "javax.script.*#*")),
    NATIVE(
            "runs native code",
            of(
                    "java.lang.System#load*",
                    "java.lang.Runtime#load*",
                    "java.lang.foreign.*#*",
                    "sun.misc.Unsafe#*",
                    "jdk.internal.*#*")),
    THREADS(
            "starts threads",
            of(
                    "java.lang.Thread#start",
                    "java.lang.Thread#startVirtualThread",
                    "java.util.concurrent.Executors#*",
                    "java.util.concurrent.ThreadPoolExecutor#*",
                    "java.util.concurrent.ForkJoinPool#*",
                    "java.util.concurrent.CompletableFuture#*Async",
                    "java.util.Timer#*",
                    "java.util.Collection#parallelStream",
                    "java.util.stream.*#parallel")),
    SETTINGS(
            "reads or changes settings of the process",
            of(
                    "java.lang.System#getenv",
                    "java.lang.System#getPropert*",
                    "java.lang.System#setPropert*",
                    "java.lang.System#set*",
                    "java.util.Locale#setDefault",
                    "java.util.TimeZone#setDefault",
                    "java.lang.Integer#getInteger",
                    "java.lang.Boolean#getBoolean"));

    private final String words;
    private final List<Pattern> patterns;

    Capability(String words, List<Pattern> patterns) {
        this.words = words;
        this.patterns = patterns;
    }

    /// As the lock file writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// For people: "reads or writes files".
    public String words() {
        return words;
    }

    boolean isUsedBy(MemberUse use) {
        return patterns.stream().anyMatch(pattern -> pattern.test(use));
    }

    private static List<Pattern> of(String... patterns) {
        return List.of(patterns).stream().map(Pattern::of).toList();
    }

    /// A class and its methods, each of which may be a beginning followed by `*`.
    record Pattern(String owner, String name) implements Predicate<MemberUse> {
        static Pattern of(String written) {
            int hash = written.indexOf('#');
            return new Pattern(written.substring(0, hash), written.substring(hash + 1));
        }

        @Override
        public boolean test(MemberUse use) {
            return matches(owner, use.owner()) && matches(name, use.name());
        }

        private static boolean matches(String pattern, String text) {
            int star = pattern.indexOf('*');
            return star < 0
                    ? text.equals(pattern)
                    : text.startsWith(pattern.substring(0, star))
                            && text.endsWith(pattern.substring(star + 1));
        }
    }
}
