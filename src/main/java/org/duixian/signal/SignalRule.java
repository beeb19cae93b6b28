package org.duixian.signal;

import java.util.List;

/** One kind of thing to be seen: given a thing and a year, what stands with that year's item. */
interface SignalRule {

    List<Signal> of(String thing, int year);
}
