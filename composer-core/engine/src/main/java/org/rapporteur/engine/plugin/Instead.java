package org.rapporteur.engine.plugin;

import java.util.Optional;

/// What a plugin uses instead of a class of the application, which it does not see.
public enum Instead {
    INTERNAL(
            "org.rapporteur.",
            "use org.rapporteur.section, .document, .data and .finding, the rest is internal"),
    PF4J("org.pf4j.", "of PF4J use Extension and ExtensionPoint only"),
    LOG(
            "org.slf4j.",
            "tell what is wrong with `request.report(Finding.warning(…))`: nobody reads a log"),
    PDF("org.openpdf.", "return `Blocks`; what they have not, draw with `Blocks.drawing`"),
    OLD_PDF("com.lowagie.", "return `Blocks`; what they have not, draw with `Blocks.drawing`"),
    TEMPLATES("org.apache.velocity.", "write a template, and call `request.wording(…)`"),
    MARKDOWN("org.commonmark.", "call `request.markdown(…)`");

    private final String prefix;
    private final String words;

    Instead(String prefix, String words) {
        this.prefix = prefix;
        this.words = words;
    }

    /// Empty for what the plugin has to bring itself.
    public static Optional<String> of(String className) {
        for (var one : values()) {
            if (className.startsWith(one.prefix)) {
                return Optional.of(one.words);
            }
        }
        return Optional.empty();
    }
}
