package org.rapporteur.engine.data;

import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Where the linked cells of a sheet lead to.
///
/// @param targets address by cell: `B7`
record WorkbookLinks(Map<String, String> targets) {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?[A-Z]{1,3}\\$?[0-9]{1,7})?");

    private record Link(String cell, String relation) {}

    /// @param sheet name of the sheet
    static WorkbookLinks of(ZipFile zip, String sheet) throws IOException {
        var part = part(zip, sheet);
        if (part.isEmpty()) {
            return new WorkbookLinks(Map.of());
        }
        var links = new ArrayList<Link>();
        WorkbookXml.elements(
                zip,
                part,
                xml -> {
                    if (xml.getLocalName().equals("c")) {
                        refuseFarCell(WorkbookXml.attribute(xml, "r"));
                    } else if (xml.getLocalName().equals("hyperlink")) {
                        var range = RANGE.matcher(WorkbookXml.attribute(xml, "ref"));
                        if (range.matches()) {
                            links.add(
                                    new Link(
                                            range.group(1) + range.group(2),
                                            WorkbookXml.relation(xml)));
                        }
                    }
                });
        return new WorkbookLinks(targets(links, links.isEmpty() ? Map.of() : relations(zip, part)));
    }

    /// A sheet ends at column XFD. A cell far beyond would make the rows longer than memory.
    private static void refuseFarCell(String cell) {
        if (!cell.isEmpty() && !RANGE.matcher(cell).matches()) {
            throw new IllegalArgumentException("no cell: " + cell);
        }
    }

    private static Map<String, String> targets(List<Link> links, Map<String, String> relations) {
        var targets = new HashMap<String, String>();
        for (var link : links) {
            var target = relations.get(link.relation());
            if (target != null) {
                targets.putIfAbsent(link.cell(), target);
            }
        }
        return Map.copyOf(targets);
    }

    private static String part(ZipFile zip, String sheet) throws IOException {
        var ids = new ArrayList<String>();
        WorkbookXml.elements(
                zip,
                WORKBOOK,
                xml -> {
                    if (xml.getLocalName().equals("sheet")
                            && WorkbookXml.attribute(xml, "name").equals(sheet)) {
                        ids.add(WorkbookXml.relation(xml));
                    }
                });
        if (ids.isEmpty()) {
            return "";
        }
        var target = relations(zip, WORKBOOK).getOrDefault(ids.getFirst(), "");
        if (target.isEmpty()) {
            return "";
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /// Targets of a part by their ids.
    private static Map<String, String> relations(ZipFile zip, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        var path = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var found = new HashMap<String, String>();
        WorkbookXml.elements(
                zip,
                path,
                xml -> {
                    if (xml.getLocalName().equals("Relationship")) {
                        found.put(
                                WorkbookXml.attribute(xml, "Id"),
                                WorkbookXml.attribute(xml, "Target"));
                    }
                });
        return found;
    }
}
