package org.rapporteur.pdf.ink;

import org.rapporteur.document.Metadata;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/// The XMP packet: what the file says of itself, and which standards it claims to follow.
final class Xmp {
    private Xmp() {}

    static byte[] of(Metadata metadata) {
        var date = metadata.date().truncatedTo(ChronoUnit.SECONDS).toString();
        var keywords = String.join(", ", metadata.keywords());
        var rdf = new StringBuilder();
        element(rdf, "dc:title", alternatives(metadata.title()));
        element(rdf, "dc:language", "<rdf:Bag>" + item(metadata.language()) + "</rdf:Bag>");
        element(rdf, "dc:format", "application/pdf");
        if (!metadata.author().isEmpty()) {
            element(rdf, "dc:creator", "<rdf:Seq>" + item(metadata.author()) + "</rdf:Seq>");
        }
        if (!metadata.subtitle().isEmpty()) {
            element(rdf, "dc:description", alternatives(metadata.subtitle()));
        }
        if (!keywords.isEmpty()) {
            element(rdf, "pdf:Keywords", escaped(keywords));
        }
        element(rdf, "pdf:Producer", escaped(metadata.producer()));
        element(rdf, "xmp:CreatorTool", escaped(metadata.producer()));
        element(rdf, "xmp:CreateDate", date);
        element(rdf, "xmp:ModifyDate", date);
        element(rdf, "xmp:MetadataDate", date);
        element(rdf, "pdfaid:part", "3");
        element(rdf, "pdfaid:conformance", "A");
        element(rdf, "pdfuaid:part", "1");
        return (HEAD + rdf + EXTENSION + TAIL).getBytes(StandardCharsets.UTF_8);
    }

    private static void element(StringBuilder rdf, String name, String content) {
        rdf.append("<").append(name).append(">").append(content);
        rdf.append("</").append(name).append(">\n");
    }

    private static String alternatives(String words) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(words) + "</rdf:li></rdf:Alt>";
    }

    private static String item(String words) {
        return "<rdf:li>" + escaped(words) + "</rdf:li>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            """;

    /// PDF/A wants every schema but its own described (ISO 19005-3, 6.6.2.3).
    private static final String EXTENSION =
            """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;

    private static final String TAIL =
            """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
}
