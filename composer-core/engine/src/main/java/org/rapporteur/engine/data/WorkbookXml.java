package org.rapporteur.engine.data;

import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through the elements of one part of a workbook. Document types and entities are off.
final class WorkbookXml {
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT_RELATIONS =
            "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final XMLInputFactory FACTORY = factory();

    private WorkbookXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// Hands over the reader at the start of each element; a part that is not there has none.
    static void elements(ZipFile zip, String part, Consumer<XMLStreamReader> element)
            throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (var in = zip.getInputStream(entry)) {
            var xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.accept(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(part + " is damaged", e);
        }
    }

    /// An attribute without namespace; empty if there is none.
    static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// The text of an element that holds nothing else.
    static String text(XMLStreamReader xml) {
        try {
            return xml.getElementText();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// The `r:id` of an element; empty if there is none.
    static String relation(XMLStreamReader xml) {
        var id = xml.getAttributeValue(RELATIONS, "id");
        var strict = id == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : id;
        return strict == null ? "" : strict;
    }
}
