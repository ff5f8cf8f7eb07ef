package org.rapporteur.cli.findings;

import org.rapporteur.engine.check.Answer;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Findings as JUnit's XML: one suite a report, one case a finding. Errors are failures (with
/// `--strict` warnings too), what may stay is skipped, all else passes with its words in
/// `system-out`; a report without findings is one case that passes. There are no times.
final class JUnitFindings {
    private final XMLStreamWriter xml;
    private final boolean isStrict;
    private final Map<String, Integer> names = new HashMap<>();

    private JUnitFindings(XMLStreamWriter xml, boolean isStrict) {
        this.xml = xml;
        this.isStrict = isStrict;
    }

    static void write(List<FolderFindings> reports, boolean isStrict, OutputStream out)
            throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "rapporteur");
            for (var report : reports) {
                new JUnitFindings(xml, isStrict).suite(report);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void suite(FolderFindings report) throws XMLStreamException {
        int cases = report.open().size() + report.answered().size();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", SafeText.of(report.folder()));
        xml.writeAttribute("tests", Integer.toString(Math.max(1, cases)));
        xml.writeAttribute(
                "failures", Long.toString(report.open().stream().filter(this::fails).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", Integer.toString(report.answered().size()));
        if (cases == 0) {
            xml.writeEmptyElement("testcase");
            xml.writeAttribute("classname", SafeText.of(report.folder()));
            xml.writeAttribute("name", "no findings");
        }
        for (var finding : report.open()) {
            testCase(report, finding);
        }
        for (var answer : report.answered()) {
            skipped(report, answer);
        }
        xml.writeEndElement();
    }

    private boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR
                || isStrict && finding.severity() == Severity.WARNING;
    }

    private void testCase(FolderFindings report, Finding finding) throws XMLStreamException {
        begin(report, finding);
        boolean fails = fails(finding);
        xml.writeStartElement(fails ? "failure" : "system-out");
        if (fails) {
            xml.writeAttribute("message", SafeText.of(finding.message()));
            xml.writeAttribute("type", SafeText.of(finding.rule()));
        }
        xml.writeCharacters(
                SafeText.of(report.path(finding.position()))
                        + ": "
                        + finding.severity().name().toLowerCase(Locale.ROOT)
                        + ": "
                        + FindingWords.safe(finding));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void skipped(FolderFindings report, Answer answer) throws XMLStreamException {
        begin(report, answer.finding());
        xml.writeEmptyElement("skipped");
        xml.writeAttribute(
                "message",
                SafeText.of("accepted: " + answer.because() + ": " + answer.finding().message()));
        xml.writeEndElement();
    }

    /// Names are different within a suite, since servers tell cases apart by them.
    private void begin(FolderFindings report, Finding finding) throws XMLStreamException {
        var name = SafeText.of(finding.rule() + " " + finding.position()).strip();
        int count = names.merge(name, 1, Integer::sum);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", SafeText.of(report.folder()));
        xml.writeAttribute("name", count == 1 ? name : name + " (" + count + ")");
        xml.writeAttribute("file", SafeText.of(report.path(finding.position())));
        if (finding.position().line() > 0) {
            xml.writeAttribute("line", Integer.toString(finding.position().line()));
        }
    }
}
