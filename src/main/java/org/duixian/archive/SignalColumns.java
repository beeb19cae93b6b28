package org.duixian.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.measure.Aspect;
import org.duixian.measure.MeasureRow;
import org.duixian.signal.Signal;
import org.duixian.signal.SignalKind;
import org.duixian.statement.Firmness;
import org.duixian.statement.Item;
import org.duixian.statement.Statement;

/** Signal ↔ StoredSignal. */
final class SignalColumns {

    private SignalColumns() {
    }

    /** @param sortKey of the statement it stands with first */
    static StoredSignal store(Signal signal, String sortKey) {
        Item item = signal.first().item();
        StoredSignal stored = new StoredSignal();
        stored.signalId = signal.id();
        stored.district = signal.first().head().district();
        stored.year = signal.year();
        stored.kind = Codes.of(signal.kind());
        stored.category = Codes.of(item.category());
        stored.itemId = item.id();
        stored.otherItemId = signal.inputs().stream().map(input -> input.statement().item().id())
                .filter(id -> !id.equals(item.id())).findFirst().orElse(null);
        stored.inputs = JsonColumn.write(signal.inputs().stream().map(Figure::of).toList());
        stored.formula = signal.formula();
        stored.weaker = Codes.of(signal.weaker());
        stored.silentReport = signal.silent().orElse(null);
        stored.lowerIsBetter = signal.lowerIsBetter();
        stored.sortKey = sortKey + signal.id().substring(signal.first().id().length());
        return stored;
    }

    /** Ids of the statements it rests on. */
    static Stream<String> statements(StoredSignal stored) {
        return figures(stored).stream().map(Figure::statement);
    }

    static Signal read(StoredSignal stored, Map<String, Statement> statements) {
        return new Signal(stored.signalId, Codes.read(SignalKind.class, stored.kind), stored.year,
                figures(stored).stream().map(figure -> figure.input(statements)).toList(), stored.formula,
                Codes.readOptional(Aspect.class, stored.weaker), Optional.ofNullable(stored.silentReport),
                stored.lowerIsBetter);
    }

    private static List<Figure> figures(StoredSignal stored) {
        return JsonColumn.readList(stored.inputs, Figure.class);
    }

    /** One figure, with the id of its statement. */
    record Figure(Signal.Role role, String statement, MeasureRow measure, Optional<Firmness> firmness) {

        static Figure of(Signal.Input input) {
            return new Figure(input.role(), input.statement().id(), input.measure(), input.firmness());
        }

        Signal.Input input(Map<String, Statement> statements) {
            return new Signal.Input(role, statements.get(statement), measure, firmness);
        }
    }
}
