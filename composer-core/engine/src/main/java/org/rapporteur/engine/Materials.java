package org.rapporteur.engine;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.chart.ThemeStyle;
import org.rapporteur.engine.data.VocabularyShelf;
import org.rapporteur.engine.reference.DataReferences;
import org.rapporteur.engine.report.ReportFile;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.engine.report.ReportTemplate;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Labels;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Everything that sections are composed from, read and bound.
///
/// @param datasets by name, in the order of report.yaml
/// @param unread datasets of report.yaml that could not be read, which has been reported
/// @param labels of the tool and the report template, without any plugin's
record Materials(
        ReportFolder folder,
        ReportFile file,
        ReportTemplate template,
        Map<String, Dataset> datasets,
        Set<String> unread,
        VocabularyShelf vocabularies,
        DataReferences references,
        Labels labels,
        ThemeStyle style,
        Consumer<Finding> findings) {}
