package org.rapporteur.pdf.proof;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import java.io.IOException;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// The XMP packet of a PDF, as any XML parser reads it.
final class XmpText {
    private final Document packet;

    private XmpText(Document packet) {
        this.packet = packet;
    }

    static XmpText of(PDDocument pdf) throws IOException {
        try (var in = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
            return new XmpText(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("the XMP packet is no XML", e);
        }
    }

    @Nullable String text(String name) {
        var element = element(name);
        return element == null ? null : element.getTextContent();
    }

    /// The first item of a list.
    @Nullable String item(String name) {
        var element = element(name);
        return element == null
                ? null
                : element.getElementsByTagName("rdf:li").item(0).getTextContent();
    }

    /// What is said in any language.
    @Nullable String alternative(String name) {
        return item(name);
    }

    private @Nullable Element element(String name) {
        return (Element) packet.getElementsByTagName(name).item(0);
    }
}
