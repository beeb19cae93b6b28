package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list, and where the list goes on.
 *
 * @param data the elements, in the order asked for
 * @param next the key to ask with for what follows; empty at the end of the list
 */
public record Slice<T>(List<T> data, Optional<String> next) {

    public Slice {
        data = List.copyOf(data);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(data.stream().<R> map(change).toList(), next);
    }
}
