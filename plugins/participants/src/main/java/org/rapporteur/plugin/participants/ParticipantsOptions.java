package org.rapporteur.plugin.participants;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Option;

import java.util.List;

/// Options of [ParticipantsSection].
public record ParticipantsOptions(
        @Option(
                        doc =
                                "By family name: the column sort, else the last word of the name,"
                                    + " so that Maarten van Horenbeeck stands under H; or by the"
                                    + " whole name; or as given in the file.",
                        byDefault = "family-name")
                Order order,
        @Option(
                        doc =
                                "Words of roles whose bearers stand first, in this order; by"
                                        + " default facilitator, co-facilitator, chair, co-chair,"
                                        + " moderator, secretariat in the report's language and in"
                                        + " English; facilitator/host are of one place. Not"
                                        + " with order: as-given.")
                List<String> first,
        @Option(
                        doc = "In how many columns the names stand, read downwards.",
                        byDefault = "2",
                        min = 1,
                        max = 3)
                int columns,
        @Option(doc = "Sets the names one after another in one paragraph.", byDefault = "false")
                boolean runIn,
        @Option(
                        doc = "The column whose values gather the names under headings.",
                        names = Option.Names.COLUMN)
                @Nullable String group,
        @Option(
                        doc =
                                "What stands beside a name: role, organization, country; by default"
                                        + " the role.",
                        names = Option.Names.COLUMN)
                List<String> show,
        @Option(doc = "Says how many they are.", byDefault = "true") boolean total,
        @Option(doc = "Writes the column honorific before the name.", byDefault = "false")
                boolean honorific) {

    /// In what order names stand.
    public enum Order {
        FAMILY_NAME,
        NAME,
        AS_GIVEN
    }
}
