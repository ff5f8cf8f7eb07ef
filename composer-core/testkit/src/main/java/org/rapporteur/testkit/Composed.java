package org.rapporteur.testkit;

import org.rapporteur.document.Block;
import org.rapporteur.finding.Finding;

import java.util.List;

/// What a section made of its input.
///
/// ```java
/// var composed = SectionBench.of(new Sponsors()).data(sponsors).compose();
/// assertEquals("bullet list\n  - Acme Ltd\n", composed.dump());
/// assertEquals("", composed.problems());
/// ```
public record Composed(List<Block> blocks, List<Finding> findings) {
    public Composed {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /// The blocks as [DocumentDump].
    public String dump() {
        return DocumentDump.of(blocks);
    }

    /// The findings as [FindingDump].
    public String problems() {
        return FindingDump.of(findings);
    }
}
