package org.duixian.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.signal.ThreadFinder;
import org.duixian.signal.ThreadStep;

/** Which items of one district are the same thing over the years, derived from all that is said there. */
@ApplicationScoped
class ThreadBook {

    private final ThreadRepository threads;
    private final StatementRepository statements;
    private final ThreadFinder finder;
    private final Succession succession;

    ThreadBook(ThreadRepository threads, StatementRepository statements, ThreadFinder finder, Succession succession) {
        this.threads = threads;
        this.statements = statements;
        this.finder = finder;
        this.succession = succession;
    }

    void derive(String district, Instant at) {
        List<ThreadStep> steps = finder.find(statements.said(district));
        succession.replace(StoredThreadItem.class, threads.listByDistrict(district), chained(steps), at);
    }

    /** Each item that nothing leads to begins a thread. */
    private static List<StoredThreadItem> chained(List<ThreadStep> steps) {
        Map<String, ThreadStep> from = steps.stream().collect(Collectors.toMap(ThreadStep::item, Function.identity()));
        Map<String, ThreadStep> to = steps.stream().collect(Collectors.toMap(ThreadStep::next, Function.identity()));
        List<StoredThreadItem> chained = new ArrayList<>();
        for (ThreadStep first : steps) {
            if (!to.containsKey(first.item())) {
                chained.add(stored(first.item(), first.item(), first));
                for (ThreadStep step = first; step != null; step = from.get(step.next())) {
                    chained.add(stored(first.item(), step.next(), step));
                }
            }
        }
        return chained;
    }

    private static StoredThreadItem stored(String thread, String item, ThreadStep step) {
        StoredThreadItem stored = new StoredThreadItem();
        stored.district = step.district();
        stored.threadId = thread;
        stored.itemId = item;
        stored.year = Integer.parseInt(item.split("-", 3)[1]);
        stored.rule = Codes.of(step.rule());
        return stored;
    }
}
