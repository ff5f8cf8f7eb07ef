package org.rapporteur.engine.wording;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What English has and another language has not: labels that are missing, or that print other
/// arguments. Plural forms count as one label.
///
/// @param files the text of a label file by its name, empty where there is none
public record LabelGaps(Function<String, String> files) {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    /// One gap of a language.
    ///
    /// @param file `labels_fr.properties`
    /// @param what "no label total"
    public record Gap(String file, String what) {}

    /// In the order of the labels.
    public List<Gap> of(String language) {
        var english = labels("labels.properties");
        var file = "labels_" + language + ".properties";
        var labels = labels(file);
        var gaps = new ArrayList<Gap>();
        for (var key : keys(english)) {
            if (!keys(labels).contains(key)) {
                gaps.add(new Gap(file, "no label " + key));
            } else if (!places(labels, key).equals(places(english, key))) {
                gaps.add(
                        new Gap(
                                file,
                                key
                                        + " prints "
                                        + places(labels, key)
                                        + ", in English "
                                        + places(english, key)));
            }
        }
        return gaps;
    }

    private Properties labels(String file) {
        var labels = new Properties();
        try {
            labels.load(new StringReader(files.apply(file)));
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
