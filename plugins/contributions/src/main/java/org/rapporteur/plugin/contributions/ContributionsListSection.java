package org.rapporteur.plugin.contributions;

import org.pf4j.Extension;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.data.Row;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inline;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.TableColumn;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Contributions one below the other, as `Name / Organization [note]`.
@Extension
public final class ContributionsListSection implements Section<ContributionsListOptions> {
    @Override
    public String name() {
        return "contributions-list";
    }

    @Override
    public String description() {
        return "A list of contributions: name, organization and note, linked to the contribution.";
    }

    @Override
    public Class<ContributionsListOptions> options() {
        return ContributionsListOptions.class;
    }

    @Override
    public Optional<String> dataset(ContributionsListOptions options) {
        return Optional.of("contributions");
    }

    @Override
    public List<String> requiredColumns(ContributionsListOptions options) {
        return Contributor.required();
    }

    @Override
    public List<Block> compose(ContributionsListOptions options, SectionRequest request) {
        var dataset = request.data();
        if (dataset.count() == 0) {
            return Wording.none(dataset, request);
        }
        var items = items(dataset, request);
        var list = options.numbered() ? Blocks.register(items) : Blocks.plainList(items, 1);
        return request.wording(name(), values(dataset), Map.of("list", List.of(list)));
    }

    private static List<ListItem> items(Dataset dataset, SectionRequest request) {
        var head = TableColumn.naming("");
        var language = request.labels().language();
        var persons =
                DatasetRows.of(
                        dataset,
                        List.of(Contributor.column(head, dataset, Set.of())),
                        language,
                        "");
        var organizations =
                DatasetRows.of(
                        dataset, List.of(Contributor.organization(head, dataset)), language, "");
        var items = new ArrayList<ListItem>();
        for (var row : dataset.rows()) {
            items.add(
                    Blocks.item(
                            line(Contributor.isOrganization(row) ? organizations : persons, row)));
        }
        return items;
    }

    private static List<Inline> line(DatasetRows rows, Row row) {
        return rows.printed(row).cells().getFirst();
    }

    /// For templates that write the list themselves.
    private static Map<String, Object> values(Dataset dataset) {
        var contributions = new ArrayList<Map<String, String>>();
        for (var row : dataset.rows()) {
            var contribution = new LinkedHashMap<String, String>();
            for (var column :
                    List.of(
                            Contributor.NAME,
                            Contributor.ORGANIZATION,
                            Contributor.NOTE,
                            Contributor.ADDRESS)) {
                contribution.put(column, row.text(column));
            }
            contributions.add(contribution);
        }
        return Map.of("contributions", contributions);
    }
}
