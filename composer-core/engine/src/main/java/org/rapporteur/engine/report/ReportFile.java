package org.rapporteur.engine.report;

import org.rapporteur.data.SameRows;
import org.rapporteur.finding.SourcePosition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What report.yaml says, together with what parent folders share.
///
/// @param settings where each value came from, for people; in the order of the table of keys
public record ReportFile(
        ReportTitle title,
        PrintSettings print,
        List<DatasetEntry> data,
        List<SameRows> sameRows,
        List<FactEntry> facts,
        List<SectionEntry> sections,
        List<AnnexEntry> annexes,
        Map<String, PositionedText> glossary,
        CheckSettings checks,
        List<Setting> settings) {
    /// Where the datasets are listed, by name.
    public Map<String, SourcePosition> places() {
        var places = new LinkedHashMap<String, SourcePosition>();
        data.forEach(entry -> places.put(entry.name(), entry.position()));
        return places;
    }

    /// The same report, checked in another way.
    public ReportFile checkedBy(CheckSettings others) {
        return new ReportFile(
                title, print, data, sameRows, facts, sections, annexes, glossary, others, settings);
    }

    public ReportFile {
        data = List.copyOf(data);
        sameRows = List.copyOf(sameRows);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        settings = List.copyOf(settings);
    }
}
