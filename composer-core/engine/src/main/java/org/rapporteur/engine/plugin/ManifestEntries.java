package org.rapporteur.engine.plugin;

import org.pf4j.DefaultVersionManager;
import org.pf4j.PluginDependency;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.regex.Pattern;

/// What the manifest of a plugin's jar says, checked.
record ManifestEntries(String file, Attributes manifest) {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final Pattern VERSION =
            Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

    String id() throws Refusal {
        var id = text("Plugin-Id");
        if (id.isEmpty()) {
            throw broken(
                    "has no `Plugin-Id` in its manifest",
                    "add a manifest entry such as `Plugin-Id: org.example.cloud`");
        }
        if (!ID.matcher(id).matches()) {
            throw broken(
                    "has the id `" + id + "`, which is not made of letters, digits, `.`, `-`, `_`",
                    "write `Plugin-Id` like `org.example.cloud`");
        }
        return id;
    }

    String version() throws Refusal {
        var version = text("Plugin-Version");
        if (version.isEmpty()) {
            throw broken(
                    "has no `Plugin-Version` in its manifest",
                    "add a manifest entry such as `Plugin-Version: 1.0.0`");
        }
        if (!VERSION.matcher(version).matches()) {
            throw broken(
                    "has the version `" + version + "`, which is not of the form 1.0.0",
                    "write `Plugin-Version` with three numbers");
        }
        return version;
    }

    /// The range of API versions, in which the current one is.
    String requires() throws Refusal {
        var range = text("Plugin-Requires");
        if (range.isEmpty()) {
            throw broken(
                    "does not say which versions of the API it works with",
                    "add the manifest entry `Plugin-Requires: " + ApiVersion.RANGE + "`");
        }
        if (!isWithin(ApiVersion.CURRENT, range, "Plugin-Requires")) {
            throw new Refusal(
                    "plugin-incompatible",
                    file + " needs API " + range + ", and this is " + ApiVersion.CURRENT,
                    "install a version of the plugin for API " + ApiVersion.CURRENT);
        }
        return range;
    }

    private boolean isWithin(String version, String range, String key) throws Refusal {
        try {
            return new DefaultVersionManager().checkVersionConstraint(version, range);
        } catch (RuntimeException _) {
            throw broken(
                    "has `" + range + "` as `" + key + "`, which is no range of versions",
                    "write a range such as `" + ApiVersion.RANGE + "`");
        }
    }

    void refuseOtherFiles() throws Refusal {
        if (!text("Class-Path").isEmpty()) {
            throw broken(
                    "refers to other files by `Class-Path`",
                    "put all that the plugin needs into its one jar");
        }
    }

    /// The names of shared libraries.
    List<String> libraries() throws Refusal {
        var libraries = words("Rapporteur-Libraries");
        for (var library : libraries) {
            if (!SharedLibraries.names().contains(library)) {
                throw broken(
                        "asks for the shared library `" + library + "`, which there is not",
                        "use one of "
                                + String.join(", ", SharedLibraries.names())
                                + " in `Rapporteur-Libraries`, or put the library into the jar");
            }
        }
        return libraries;
    }

    List<PluginDependency> dependencies() throws Refusal {
        var checked = words("Plugin-Dependencies").stream().map(PluginDependency::new).toList();
        for (var dependency : checked) {
            if (dependency.isOptional()) {
                throw broken(
                        "depends on `" + dependency.getPluginId() + "` optionally",
                        "depend on it without `?`, or not at all");
            }
            isWithin("1.0.0", dependency.getPluginVersionSupport(), "Plugin-Dependencies");
        }
        return checked;
    }

    /// Empty where the manifest does not say it.
    String text(String key) {
        return Objects.toString(manifest.getValue(key), "").strip();
    }

    private List<String> words(String key) {
        return Arrays.stream(text(key).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Refusal broken(String what, String fix) {
        return new Refusal("plugin-broken", file + " " + what, fix);
    }
}
