package org.duixian.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.Page;
import org.duixian.archive.Slice;

/** Slices of the archive as pages of the API, and lists that are at hand whole cut into pages the same way. */
@Singleton
class Lists {

    private final Cursors cursors;

    Lists(Cursors cursors) {
        this.cursors = cursors;
    }

    /** What part of the list a client asks for. */
    Page pageOf(PageQuestion question, UriInfo asked) {
        return new Page(question.limit, cursors.placeIn(asked));
    }

    <T, V> ListView<V> of(Slice<T> slice, PageQuestion question, UriInfo asked, Function<T, V> view) {
        String next = slice.next().map(place -> cursors.wrap(place, asked)).orElse(null);
        return new ListView<>(slice.data().stream().map(view).toList(), new ListView.PageView(question.limit, next));
    }

    /** One page of a list that is at hand whole and stays in its order; the place is the number of elements before it. */
    <T, V> ListView<V> cut(List<T> whole, PageQuestion question, UriInfo asked, Function<T, V> view) {
        int start = cursors.placeIn(asked).map(Integer::parseInt).orElse(0);
        int end = Math.min(whole.size(), start + question.limit);
        Optional<String> next = end < whole.size() ? Optional.of(Integer.toString(end)) : Optional.empty();
        return of(new Slice<>(start < end ? whole.subList(start, end) : List.of(), next), question, asked, view);
    }
}
