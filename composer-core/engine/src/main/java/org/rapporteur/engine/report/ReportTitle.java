package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What the report is: its title block and metadata. Texts may hold references.
///
/// @param title the folder's name where report.yaml gives none, which has been reported
/// @param number which meeting of its series
/// @param date of the meeting
/// @param issued day of the report; null: no snapshot is too late
public record ReportTitle(
        PositionedText title,
        @Nullable PositionedText subtitle,
        @Nullable PositionedText organization,
        @Nullable PositionedText series,
        @Nullable PositionedText shortTitle,
        @Nullable PositionedText number,
        @Nullable PositionedText symbol,
        @Nullable PositionedText place,
        @Nullable Days date,
        @Nullable LocalDate issued,
        List<PositionedText> authors,
        List<PositionedText> keywords) {
    public ReportTitle {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }
}
