package example.plainwords;

import java.util.regex.Pattern;

/// A long word and the plain one for it.
///
/// @param pattern finds the long one, as whole words, capital or not
record Wording(Pattern pattern, String plain) {
    /// @param pair `long = short`
    static Wording of(String pair) {
        int equals = pair.indexOf('=');
        var words = Pattern.quote(pair.substring(0, equals).strip());
        return new Wording(
                Pattern.compile(
                        "(?<!\\w)" + words + "(?!\\w)",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                pair.substring(equals + 1).strip());
    }
}
