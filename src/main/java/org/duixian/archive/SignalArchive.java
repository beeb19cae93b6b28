package org.duixian.archive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.duixian.signal.Signal;
import org.duixian.signal.ThreadRule;
import org.duixian.statement.Statement;

/** What can be seen of items beside their verdicts: signals, and the same thing in other years. */
@ApplicationScoped
@Transactional
public class SignalArchive {

    private final SignalRepository signals;
    private final ThreadRepository threads;
    private final StatementRepository statements;
    private final StatementColumns columns;
    private final ItemFinder items;
    private final ItemReader reader;
    private final Lookback lookback;

    SignalArchive(SignalRepository signals, ThreadRepository threads, StatementRepository statements,
            StatementColumns columns, ItemFinder items, ItemReader reader, Lookback lookback) {
        this.signals = signals;
        this.threads = threads;
        this.statements = statements;
        this.columns = columns;
        this.items = items;
        this.reader = reader;
        this.lookback = lookback;
    }

    /** In the order of their items. */
    public Slice<Signal> find(SignalQuery query, Page page, Viewpoint from) {
        lookback.from(from);
        Slice<StoredSignal> found = page.cut(signals.find(query, page), stored -> stored.sortKey);
        return new Slice<>(read(found.data()), found.next());
    }

    /** Those that stand with an item, and those of another item that are held against it. */
    public List<Signal> ofItem(String item, Viewpoint from) {
        lookback.from(from);
        return read(signals.listByItem(item));
    }

    /** The same thing in other years, the earliest first. */
    public List<ThreadedItem> thread(String item, Viewpoint from) {
        Verdicts verdicts = lookback.from(from);
        Map<String, ThreadRule> rules = threads.listWith(item).stream().filter(stored -> !stored.itemId.equals(item))
                .collect(Collectors.toMap(stored -> stored.itemId, stored -> Codes.read(ThreadRule.class, stored.rule)));
        return reader.read(items.byIds(rules.keySet(), verdicts), verdicts).stream()
                .map(filed -> new ThreadedItem(filed, rules.get(filed.id()))).toList();
    }

    private List<Signal> read(List<StoredSignal> stored) {
        Map<String, Statement> said = statements
                .listByIds(stored.stream().flatMap(SignalColumns::statements).distinct().toList()).stream()
                .map(columns::read).collect(Collectors.toMap(Statement::id, Function.identity()));
        return stored.stream().map(signal -> SignalColumns.read(signal, said)).toList();
    }
}
