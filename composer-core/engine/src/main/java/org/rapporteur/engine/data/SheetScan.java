package org.rapporteur.engine.data;

import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/// What a sheet holds besides its values, read from its XML.
///
/// @param targets where linked cells lead to, by cell: `B7`
/// @param broken the first cell whose text the workbook does not hold; empty if there is none
record SheetScan(Map<String, String> targets, String broken) {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?[A-Z]{1,3}\\$?[0-9]{1,7})?");

    private record Link(String cell, String relation) {}

    /// @param sheet name of the sheet
    static SheetScan of(ZipFile zip, String sheet) throws IOException {
        var part = part(zip, sheet);
        if (part.isEmpty()) {
            return new SheetScan(Map.of(), "");
        }
        var cells = new Cells(sharedTexts(zip));
        WorkbookXml.elements(zip, part, cells::pass);
        var relations = cells.links.isEmpty() ? Map.<String, String>of() : relations(zip, part);
        return new SheetScan(targets(cells.links, relations), cells.broken);
    }

    private static int sharedTexts(ZipFile zip) throws IOException {
        var count = new AtomicInteger();
        WorkbookXml.elements(
                zip,
                "xl/sharedStrings.xml",
                xml -> {
                    if (xml.getLocalName().equals("si")) {
                        count.incrementAndGet();
                    }
                });
        return count.get();
    }

    private static final class Cells {
        private final int sharedTexts;
        private final List<Link> links = new ArrayList<>();
        private String broken = "";
        private String cell = "";
        private boolean isShared;

        Cells(int sharedTexts) {
            this.sharedTexts = sharedTexts;
        }

        void pass(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "c" -> {
                    cell = WorkbookXml.attribute(xml, "r");
                    isShared = WorkbookXml.attribute(xml, "t").equals("s");
                    refuseFarCell(cell);
                }
                case "v" -> checkShared(xml);
                case "hyperlink" -> {
                    var range = RANGE.matcher(WorkbookXml.attribute(xml, "ref"));
                    if (range.matches()) {
                        var start = range.group(1) + range.group(2);
                        links.add(new Link(start, WorkbookXml.relation(xml)));
                    }
                }
                default -> {}
            }
        }

        private void checkShared(XMLStreamReader xml) {
            if (isShared && broken.isEmpty()) {
                var index = WorkbookXml.text(xml);
                if (!index.isBlank() && Integer.parseInt(index.strip()) >= sharedTexts) {
                    broken = cell;
                }
            }
        }

        /// A sheet ends at column XFD. A cell far beyond would make the rows longer than memory.
        private static void refuseFarCell(String cell) {
            if (!cell.isEmpty() && !RANGE.matcher(cell).matches()) {
                throw new IllegalArgumentException("no cell: " + cell);
            }
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
