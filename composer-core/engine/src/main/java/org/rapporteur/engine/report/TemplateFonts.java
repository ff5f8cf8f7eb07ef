package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.BundledFonts;
import org.rapporteur.pdf.FontFiles;
import org.rapporteur.pdf.StandIn;
import org.rapporteur.section.ReportFiles;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The fonts of a report template: those that come with the tool, and TrueType files of its own
/// that stand beside its template.yaml.
final class TemplateFonts implements FontFiles {
    private final ReportFiles files;
    private final Consumer<Finding> findings;
    private final Map<FontCut, byte[]> own = new LinkedHashMap<>();
    private final Map<String, byte[]> read = new HashMap<>();
    private BundledFonts bundled = new BundledFonts();

    TemplateFonts(ReportFiles files, Consumer<Finding> findings) {
        this.files = files;
        this.findings = findings;
    }

    /// Takes the files that a template names.
    ///
    /// @param names a file for each cut
    /// @param standard what the tool has for cuts that nobody names
    void take(Map<FontCut, YamlText> names, Map<FontCut, String> standard) {
        var others = new LinkedHashMap<>(standard);
        names.forEach((cut, name) -> {
            if (BundledFonts.has(name.text())) {
                others.put(cut, name.text());
            } else {
                var bytes = bytes(name);
                if (bytes != null) {
                    own.put(cut, bytes);
                }
            }
        });
        others.keySet().removeAll(own.keySet());
        bundled = new BundledFonts(others);
    }

    private byte @Nullable [] bytes(YamlText name) {
        if (!read.containsKey(name.text())) {
            var bytes = files.bytes(name.text());
            if (bytes.isEmpty()) {
                refuse(
                        "missing-font",
                        name,
                        "there is no font `%s`, neither in the tool nor beside template.yaml"
                                .formatted(name.text()),
                        "put the TrueType file (.ttf) there, or name one that comes with the tool");
                return null;
            }
            var reason = TrueType.refusal(bytes.get());
            if (!reason.isEmpty()) {
                refuse(
                        "unreadable-font",
                        name,
                        "the font `%s` cannot be used: %s".formatted(name.text(), reason),
                        "use a TrueType file (.ttf) that may be embedded");
                return null;
            }
            read.put(name.text(), bytes.get());
        }
        return read.get(name.text());
    }

    private void refuse(String rule, YamlText name, String message, String fix) {
        SourcePosition at = name.position();
        findings.accept(Finding.error(rule, at, message).quoting(name.text()).withFix(fix));
    }

    @Override
    public byte[] bytes(FontCut cut) {
        var exact = own.get(cut);
        if (exact != null) {
            return exact;
        }
        var regular = own.get(new FontCut(cut.face(), false, false));
        return regular == null || bundled.names(cut) ? bundled.bytes(cut) : regular;
    }

    @Override
    public List<StandIn> standIns(FontCut cut, int codePoint) {
        return bundled.standIns(cut, codePoint);
    }

    @Override
    public byte[] standIn(String name) {
        return bundled.standIn(name);
    }

    @Override
    public String remedy(int codePoint) {
        return bundled.remedy(codePoint);
    }
}
