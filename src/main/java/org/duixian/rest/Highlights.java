package org.duixian.rest;

import java.util.List;

import jakarta.inject.Singleton;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledStatement;
import org.duixian.archive.Highlighter;

/** Puts to what was found the places of the words; null, where no words were looked for. */
@Singleton
class Highlights {

    private final Highlighter highlighter;

    Highlights(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    FoundItemView to(ItemView view, FiledItem item, String words) {
        List<HighlightView> places = words == null ? null : HighlightView.of(highlighter.in(item, words));
        return new FoundItemView(view, places);
    }

    FoundStatementView to(StatementView view, FiledStatement statement, String words) {
        List<HighlightView> places = words == null ? null : HighlightView.of(highlighter.in(statement, words));
        return new FoundStatementView(view, places);
    }
}
