package org.rapporteur.engine.data;

import org.rapporteur.data.Code;
import org.rapporteur.data.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A vocabulary as cells use it. Each has a value for *not applicable*: its own, which an empty
/// cell means too, or `---`, which has to be written.
final class CodeList {
    private static final Map<String, String> LABELS =
            Map.of(
                    "", "not applicable",
                    "fr", "sans objet",
                    "es", "no se aplica",
                    "ru", "не применимо",
                    "ar", "لا ينطبق",
                    "zh", "不适用");

    private final Vocabulary vocabulary;
    private final String notApplicable;
    private final String empty;
    private final Map<String, String> groups;

    /// @param groups regional group by code, where the list knows it
    CodeList(String name, List<Code> codes, Map<String, String> groups) {
        var own = codes.stream().filter(Code::notApplicable).findFirst();
        this.notApplicable = own.map(Code::code).orElse(NotApplicable.CODE);
        this.empty = own.map(Code::code).orElse("");
        this.groups = groups;
        var all = new ArrayList<>(codes);
        if (own.isEmpty()) {
            all.add(new Code(NotApplicable.CODE, LABELS, true));
        }
        vocabulary = new Vocabulary(name, all);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// What is stored for a cell's text; empty where the text is no value of the list.
    Optional<String> stored(String text) {
        if (text.isEmpty()) {
            return Optional.of(empty);
        }
        var found = vocabulary.find(text).map(Code::code);
        return found.isEmpty() && NotApplicable.isSaidBy(text) ? Optional.of(notApplicable) : found;
    }

    /// The regional group that follows from a code; empty where none does.
    String group(String code) {
        return groups.getOrDefault(code, "");
    }

    /// The codes that a text was probably meant for, or all of them where they are few.
    String fix(String text) {
        var byName = new LinkedHashMap<String, Code>();
        for (var code : vocabulary.codes()) {
            byName.putIfAbsent(code.code(), code);
            code.labels().values().stream()
                    .sorted()
                    .forEach(label -> byName.putIfAbsent(label, code));
        }
        var near = new ArrayList<>(NearNames.of(text, byName.keySet()));
        var key = NearNames.folded(text);
        byName.keySet().stream()
                .filter(name -> key.length() > 3 && NearNames.folded(name).contains(key))
                .forEach(near::add);
        var meant = near.stream().flatMap(name -> Optional.ofNullable(byName.get(name)).stream());
        var codes = meant.distinct().limit(3).map(CodeList::shown).toList();
        return codes.isEmpty()
                ? "use one of "
                        + NearNames.listed(vocabulary.codes().stream().map(Code::code).toList())
                        + ", or list it in vocabularies/"
                        + vocabulary.name()
                        + ".csv"
                : "write " + String.join(" or ", codes);
    }

    private static String shown(Code code) {
        var label = code.label(Locale.ENGLISH);
        return "`" + code.code() + "`" + (label.equals(code.code()) ? "" : " (" + label + ")");
    }
}
