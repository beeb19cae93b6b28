package org.duixian.archive;

import jakarta.enterprise.context.ApplicationScoped;

/** The version of all that is kept: it grows with every change and never otherwise. */
@ApplicationScoped
public class DataVersion {

    public long current() {
        throw new UnsupportedOperationException();
    }
}
