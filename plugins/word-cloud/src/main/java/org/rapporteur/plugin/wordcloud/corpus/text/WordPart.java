package org.rapporteur.plugin.wordcloud.corpus.text;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The paragraphs of one part of a Word document (WordprocessingML). Document types and entities
/// are off.
final class WordPart {
    /// Elements whose content is not seen, or is there twice.
    private static final Set<String> HIDDEN =
            Set.of("del", "moveFrom", "Fallback", "instrText", "pPrChange", "rPrChange");

    /// A paragraph is not longer, in characters; the rest counts as another.
    private static final int LONGEST = 1 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final Place.Kind kind;
    private final Consumer<Piece> pieces;
    private final StringBuilder paragraph = new StringBuilder();
    private int number;

    WordPart(String file, Place.Kind kind, Consumer<Piece> pieces) {
        this.file = file;
        this.kind = kind;
        this.pieces = pieces;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    void read(InputStream in) throws XMLStreamException, Unreadable {
        var xml = FACTORY.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                        throw Refusals.unsafe(file, "has a DOCTYPE, which no document needs");
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("p")) {
                        number++;
                        end();
                    }
                }
                default -> {}
            }
        }
        number++;
        end();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (HIDDEN.contains(name)) {
            skip(xml);
            return;
        }
        switch (name) {
            case "t" -> paragraph.append(xml.getElementText());
            case "tab", "br", "cr" -> paragraph.append(' ');
            case "noBreakHyphen" -> paragraph.append('-');
            case "softHyphen" -> paragraph.append('\u00AD');
            default -> {}
        }
        if (paragraph.length() > LONGEST) {
            end();
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            pieces.accept(Piece.of(paragraph.toString(), new Place(kind, number)));
            paragraph.setLength(0);
        }
    }
}
