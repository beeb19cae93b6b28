package org.duixian.archive;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** One indicator over the years. */
@ApplicationScoped
public class SeriesArchive {

    /** The years from {@code from} to {@code to} in which anything is said, by district and then by year. */
    public List<SeriesYear> series(String indicator, List<String> districts, int from, int to) {
        throw new UnsupportedOperationException();
    }
}
