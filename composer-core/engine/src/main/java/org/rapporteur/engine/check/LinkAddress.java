package org.rapporteur.engine.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether the words of a link name another web site than the one that it goes to.
final class LinkAddress {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,})(?::\\d+)?(?:[/?#]\\S*)?");
    private static final Pattern TARGET = Pattern.compile("(?i)https?://(?:[^/?#]*@)?([^/?#:]+).*");

    private LinkAddress() {}

    /// The host that the words name, where it is not the target's.
    static Optional<String> otherHost(String words, String target) {
        var named = ADDRESS.matcher(words.strip());
        var meant = TARGET.matcher(target);
        if (!named.matches() || !meant.matches()) {
            return Optional.empty();
        }
        return bare(named.group(1)).equals(bare(meant.group(1)))
                ? Optional.empty()
                : Optional.of(meant.group(1));
    }

    private static String bare(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
