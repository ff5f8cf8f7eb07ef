package org.rapporteur.cli.findings;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Findings as JUnit's XML: one suite a report, one case a finding. Errors are failures, warnings
/// and advice pass with their words in `system-out`; a report without findings is one case that
/// passes.
final class JUnitFindings {
    private final XMLStreamWriter xml;

    private JUnitFindings(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(List<FolderFindings> reports, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (var report : reports) {
                new JUnitFindings(xml).suite(report);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void suite(FolderFindings report) throws XMLStreamException {
        var findings = report.open();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", SafeText.of(report.folder()));
        xml.writeAttribute("tests", Integer.toString(Math.max(1, findings.size())));
        xml.writeAttribute(
                "failures",
                Long.toString(
                        findings.stream().filter(one -> one.severity() == Severity.ERROR).count()));
        if (findings.isEmpty()) {
            xml.writeEmptyElement("testcase");
            xml.writeAttribute("classname", SafeText.of(report.folder()));
            xml.writeAttribute("name", "no findings");
        }
        for (var finding : findings) {
            testCase(report, finding);
        }
        xml.writeEndElement();
    }

    private void testCase(FolderFindings report, Finding finding) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", SafeText.of(report.folder()));
        xml.writeAttribute("name", SafeText.of(finding.rule() + " " + finding.position()));
        boolean error = finding.severity() == Severity.ERROR;
        xml.writeStartElement(error ? "failure" : "system-out");
        if (error) {
            xml.writeAttribute("message", SafeText.of(finding.message()));
        }
        xml.writeCharacters(words(finding));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String words(Finding finding) {
        var words = new StringBuilder();
        words.append(finding.severity().name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(SafeText.of(finding.message()));
        finding.facts()
                .forEach(fact ->
                        words.append('\n').append(SafeText.of(fact.name() + ": " + fact.value())));
        if (!finding.fix().isEmpty()) {
            words.append("\nfix: ").append(SafeText.of(finding.fix()));
        }
        return words.toString();
    }
}
