package org.rapporteur.engine.data;

/// How a file was understood, for people.
///
/// @param kind `CSV`, `JSON`, `YAML` or `XLSX`
/// @param encoding `UTF-8`, `UTF-8 with BOM`, `UTF-16LE`, `UTF-16BE`; empty for a workbook
/// @param separator `comma`, `semicolon` or `tab`; empty where the kind has none
/// @param sheet of a workbook, else empty
/// @param headerRow line or row of the headings, from 1; 0 where the kind has none
public record FileFormat(
        String kind, String encoding, String separator, String sheet, int headerRow) {}
