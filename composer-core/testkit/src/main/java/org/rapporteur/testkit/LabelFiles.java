package org.rapporteur.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The labels of a plugin in several languages.
///
/// ```java
/// assertEquals("", LabelFiles.gaps(ParticipantsSection.class, "fr", "es"));
/// ```
public final class LabelFiles {
    private static final String FOLDER = "/META-INF/rapporteur/";
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    private LabelFiles() {}

    /// What English has and another language has not, one line a label: labels that are missing, or
    /// that print other arguments. Plural forms count as one label.
    public static String gaps(Class<?> plugin, String... languages) {
        var text = new IndentedText();
        var english = labels(plugin, "labels.properties");
        for (var language : languages) {
            var file = "labels_" + language + ".properties";
            var labels = labels(plugin, file);
            for (var key : keys(english)) {
                if (!keys(labels).contains(key)) {
                    text.labelled(file, "no label " + key);
                } else if (!places(labels, key).equals(places(english, key))) {
                    text.labelled(
                            file,
                            key
                                    + " prints "
                                    + places(labels, key)
                                    + ", in English "
                                    + places(english, key));
                }
            }
        }
        return text.toString();
    }

    private static Properties labels(Class<?> plugin, String file) {
        var labels = new Properties();
        try {
            labels.load(new StringReader(ClassPathText.read(plugin, FOLDER + file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return labels;
    }

    private static SortedSet<String> keys(Properties labels) {
        return labels.stringPropertyNames().stream()
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> places(Properties labels, String key) {
        var text = labels.getProperty(key, labels.getProperty(key + ".other", ""));
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
