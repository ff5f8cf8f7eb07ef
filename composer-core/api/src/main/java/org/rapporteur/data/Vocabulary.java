package org.rapporteur.data;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A list of allowed values, in the order in which they are shown. A cell may hold a code or a
/// label in any language and case; where a text is one value's code and another one's label, the
/// code wins.
public final class Vocabulary {
    private final String name;
    private final List<Code> codes;
    private final Map<String, Code> byCode = new HashMap<>();
    private final Map<String, Code> byLabel = new HashMap<>();

    public Vocabulary(String name, List<Code> codes) {
        this.name = name;
        this.codes = List.copyOf(codes);
        for (var code : codes) {
            byCode.putIfAbsent(folded(code.code()), code);
            code.labels().values().forEach(label -> byLabel.putIfAbsent(folded(label), code));
        }
    }

    /// A vocabulary of these values, in the order in which they are shown.
    ///
    /// ```java
    /// Vocabulary.of("acme-topics", Code.of("SEC", "Security"), Code.of("ACC", "Access"));
    /// ```
    public static Vocabulary of(String name, Code... codes) {
        return new Vocabulary(name, List.of(codes));
    }

    public String name() {
        return name;
    }

    /// In display order.
    public List<Code> codes() {
        return codes;
    }

    /// The value that a cell's text means.
    public Optional<Code> find(String text) {
        var key = folded(text);
        return Optional.ofNullable(byCode.getOrDefault(key, byLabel.get(key)));
    }

    /// The value that says that no other applies, where the vocabulary has one.
    public Optional<Code> notApplicable() {
        return codes.stream().filter(Code::notApplicable).findFirst();
    }

    /// Typed apostrophes and printed ones are the same.
    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Vocabulary " + name;
    }
}
