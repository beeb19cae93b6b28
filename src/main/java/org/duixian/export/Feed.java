package org.duixian.export;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledOutcome;
import org.duixian.archive.FiledReport;
import org.duixian.archive.FiledTarget;
import org.duixian.archive.ItemArchive;
import org.duixian.archive.ItemQuery;
import org.duixian.archive.Order;
import org.duixian.archive.Page;
import org.duixian.archive.ReportArchive;
import org.duixian.archive.ReportQuery;
import org.duixian.archive.Slice;
import org.duixian.archive.StatementArchive;
import org.duixian.archive.StatementQuery;

/** All there is of something, a page of the archive at a time, so that memory does not grow with the length of the list. */
@ApplicationScoped
class Feed {

    private final ItemArchive items;
    private final StatementArchive statements;
    private final ReportArchive reports;

    Feed(ItemArchive items, StatementArchive statements, ReportArchive reports) {
        this.items = items;
        this.statements = statements;
        this.reports = reports;
    }

    /** Takes one element. */
    @FunctionalInterface
    interface Sink<T> {

        void take(T element) throws IOException;
    }

    void items(ItemQuery query, Sink<FiledItem> sink) throws IOException {
        each(page -> items.find(query, Order.DISTRICT, page), sink);
    }

    void targets(StatementQuery query, Sink<FiledTarget> sink) throws IOException {
        each(page -> statements.targets(query, page), sink);
    }

    void outcomes(StatementQuery query, Sink<FiledOutcome> sink) throws IOException {
        each(page -> statements.outcomes(query, page), sink);
    }

    void reports(ReportQuery query, Sink<FiledReport> sink) throws IOException {
        each(page -> reports.find(query, page), sink);
    }

    private static <T> void each(Function<Page, Slice<T>> pages, Sink<T> sink) throws IOException {
        Optional<String> next = Optional.empty();
        do {
            Slice<T> slice = pages.apply(new Page(Page.MOST, next));
            for (T element : slice.data()) {
                sink.take(element);
            }
            next = slice.next();
        } while (next.isPresent());
    }
}
