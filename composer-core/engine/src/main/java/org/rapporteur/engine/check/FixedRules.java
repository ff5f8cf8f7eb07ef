package org.rapporteur.engine.check;

import java.util.List;
import java.util.Set;

/// The rules that no report can switch off, re-rate or answer: where they speak, the tool could not
/// read what it is to print, the PDF would not be an accessible one, or time would decide what is
/// in it.
final class FixedRules {
    private static final List<String> FAMILIES =
            List.of("yaml-", "template-", "plugin-", "policy-");

    private static final Set<String> RULES =
            Set.of(
                    "alt-text",
                    "check-failed",
                    "check-memory",
                    "check-timeout",
                    "condition",
                    "control-character",
                    "damaged-workbook",
                    "dangling-reference",
                    "duplicate-header",
                    "duplicate-id",
                    "duplicate-key",
                    "empty-file",
                    "empty-link",
                    "empty-table",
                    "encoding",
                    "file-path",
                    "file-too-large",
                    "format-version",
                    "heading-order",
                    "image-too-large",
                    "malformed-json",
                    "missing-column",
                    "missing-file",
                    "missing-font",
                    "missing-glyph",
                    "missing-key",
                    "missing-option",
                    "missing-sheet",
                    "missing-template",
                    "not-a-table",
                    "outside-folder",
                    "ragged-row",
                    "reference",
                    "section-failed",
                    "section-memory",
                    "section-name",
                    "section-timeout",
                    "tangled-text",
                    "text-after-quote",
                    "text-too-long",
                    "too-many-columns",
                    "too-many-rows",
                    "unclosed-quote",
                    "unknown-dataset",
                    "unknown-key",
                    "unknown-reader",
                    "unknown-section",
                    "unknown-target",
                    "unknown-template",
                    "unreadable-file",
                    "unreadable-font",
                    "unreadable-image",
                    "unsafe-workbook",
                    "wrong-date",
                    "wrong-file-type",
                    "wrong-name",
                    "wrong-type",
                    "wrong-value");

    private FixedRules() {}

    static boolean contain(String rule) {
        return RULES.contains(rule) || FAMILIES.stream().anyMatch(rule::startsWith);
    }
}
