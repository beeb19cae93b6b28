package org.duixian.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledItem;
import org.duixian.assessment.Flag;
import org.duixian.district.District;
import org.duixian.district.DistrictCatalogue;
import org.duixian.statement.Claim;
import org.duixian.wording.Language;

/** One row an item, as {@code GET /items} has it, with the words in both languages. */
@ApplicationScoped
class ItemTable {

    private final Telling telling;
    private final DistrictCatalogue districts;

    ItemTable(Telling telling, DistrictCatalogue districts) {
        this.telling = telling;
        this.districts = districts;
    }

    Table<FiledItem> table() {
        return Table.of("items",
                "What a person asks about: one livelihood item, one headline indicator, one sentence of the plan",
                List.of(
                        Column.text("id", "Content-derived id, the same everywhere", FiledItem::id),
                        Column.text("district", "Six-digit code of GB/T 2260", FiledItem::district),
                        Column.text("districtName", "Its name in Chinese",
                                item -> district(item).map(District::name).orElse(null)),
                        Column.text("districtLabel", "Its name in English",
                                item -> district(item).map(District::label).orElse(null)),
                        Column.integer("year", "The year it was promised for", FiledItem::year),
                        Column.text("category", "headline, livelihood or work", item -> Telling.code(item.item().category())),
                        Column.integer("number", "Its number in the list of livelihood items",
                                item -> item.item().number().isPresent() ? item.item().number().getAsInt() : null),
                        Column.text("title", "Of the repaired text, in simplified characters", item -> item.item().title()),
                        Column.text("indicator", "The indicator that all its statements share",
                                item -> item.indicator().orElse(null)),
                        Column.text("status", "The verdict; none where it has no target",
                                item -> item.verdict().status().map(Telling::code).orElse(null)),
                        Column.text("statusZh", "The verdict in Chinese", item -> status(item, Language.ZH)),
                        Column.text("statusEn", "The verdict in English", item -> status(item, Language.EN)),
                        Column.text("reasonCode", "Why the verdict is what it is",
                                item -> item.verdict().reason().map(Telling::code).orElse(null)),
                        Column.list("flags", "What else is to be known", item -> flags(item.verdict().flags())),
                        Column.integer("targets", "How many targets it has", item -> item.verdict().targets()),
                        Column.integer("judged", "How many of them could be judged", item -> item.verdict().judged()),
                        Column.text("claim", "The report's own verdict, in its words",
                                item -> item.claim().map(Claim::words).orElse(null)),
                        Column.text("agreement", "Whether the claim agrees with the verdict",
                                item -> item.verdict().agreement().map(Telling::code).orElse(null)),
                        Column.text("summaryZh", "What became of it, in Chinese", item -> telling.summary(item, Language.ZH)),
                        Column.text("summaryEn", "What became of it, in English", item -> telling.summary(item, Language.EN)),
                        Column.list("reports", "Ids of the reports that speak of it", FiledItem::reports)),
                List.of("id"));
    }

    static List<String> flags(Set<Flag> flags) {
        return flags.stream().sorted().map(Telling::code).toList();
    }

    private Optional<District> district(FiledItem item) {
        return districts.byCode(item.district());
    }

    private String status(FiledItem item, Language language) {
        return item.verdict().status().map(status -> telling.label(status, language)).orElse(null);
    }
}
