package org.rapporteur.plugin.participants;

import org.rapporteur.data.Row;
import org.rapporteur.plugin.participants.ParticipantsOptions.Order;
import org.rapporteur.section.Labels;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// In what order names stand, in the alphabet of the report's language.
final class NameOrder {
    private NameOrder() {}

    static Comparator<Row> of(ParticipantsOptions options, Labels labels) {
        var asGiven = Comparator.comparingInt(Row::number);
        if (options.order() == Order.AS_GIVEN) {
            return asGiven;
        }
        var leading = leading(options, labels);
        Comparator<Row> order = Comparator.comparingInt(row -> leading.place(row.text("role")));
        if (options.order() == Order.FAMILY_NAME) {
            order = order.thenComparing(FamilyName::of, alphabet(labels.language()));
        }
        return order.thenComparing(row -> row.text("name"), alphabet(labels.language()))
                .thenComparing(asGiven);
    }

    static LeadingRoles leading(ParticipantsOptions options, Labels labels) {
        return new LeadingRoles(
                options.first().isEmpty() ? commas(labels.text("leading-roles")) : options.first());
    }

    /// Accents and case count only where nothing else differs.
    static Comparator<String> alphabet(Locale language) {
        var letters = Collator.getInstance(language);
        letters.setStrength(Collator.PRIMARY);
        var accents = Collator.getInstance(language);
        accents.setStrength(Collator.TERTIARY);
        Comparator<String> order = letters::compare;
        return order.thenComparing(accents::compare);
    }

    private static List<String> commas(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
