package org.rapporteur.engine.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the few parts that make a workbook.
final class WorkbookFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder sheetRelations = new StringBuilder();
    private int count;

    /// @param rows `<row>` elements; what follows them may be given after `</sheetData>`
    WorkbookFile sheet(String name, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(name, count, count));
        sheetRelations.append(
                "<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(count, RELATIONS, count));
        var end = rows.contains("</sheetData>") ? "" : "</sheetData>";
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"%s\" xmlns:r=\"%s\"><sheetData>%s%s</worksheet>"
                        .formatted(MAIN, RELATIONS, rows, end));
    }

    /// A link target of the sheet that was added last.
    WorkbookFile link(String id, String target) {
        return part(
                "xl/worksheets/_rels/sheet" + count + ".xml.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"%s\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
                        .formatted(PACKAGE, id, RELATIONS, target));
    }

    WorkbookFile part(String path, String xml) {
        parts.put(path, xml);
        return this;
    }

    byte[] bytes() {
        part(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
                </Types>\
                """);
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, sheets));
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%s\">%s</Relationships>"
                        .formatted(PACKAGE, sheetRelations));
        parts.putIfAbsent(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"%s\"><si><t>Name</t></si><si><t>Oslo</t></si></sst>".formatted(MAIN));
        parts.putIfAbsent(
                "xl/styles.xml",
                """
                <styleSheet xmlns="%s">\
                <numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot;d&quot;"/></numFmts>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>\
                """
                        .formatted(MAIN));
        return zipped();
    }

    private byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A row of cells, each as `<c…>` without its address, which follows from its place.
    static String row(int row, String... cells) {
        var xml = new StringBuilder("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.length; i++) {
            xml.append(cells[i].replaceFirst("<c", "<c r=\"" + CellName.of(i, row) + "\""));
        }
        return xml.append("</row>").toString();
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String shared(int index) {
        return "<c t=\"s\"><v>" + index + "</v></c>";
    }

    static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    static String styled(int style, String value) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }
}
