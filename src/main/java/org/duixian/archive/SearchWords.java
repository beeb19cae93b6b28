package org.duixian.archive;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.text.SourceText;
import org.duixian.text.TextRepairer;

/** What is looked for, brought to the form of what is searched: simplified characters, no spaces, small letters. */
@ApplicationScoped
class SearchWords {

    private final TextRepairer repairer;

    SearchWords(TextRepairer repairer) {
        this.repairer = repairer;
    }

    StatementQuery plain(StatementQuery query) {
        return new StatementQuery(query.districts(), query.year(), query.category(), query.indicator(), query.item(),
                query.report(), query.status(), query.words().map(this::plain).filter(words -> !words.isEmpty()));
    }

    ItemQuery plain(ItemQuery query) {
        return new ItemQuery(query.districts(), query.year(), query.category(), query.status(), query.indicator(),
                query.agreement(), query.words().map(this::plain).filter(words -> !words.isEmpty()));
    }

    String plain(String words) {
        return SearchText.plain(repairer.repair(new SourceText(words)).content());
    }
}
