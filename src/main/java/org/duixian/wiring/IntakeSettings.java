package org.duixian.wiring;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of a stranger's document is taken. */
@ConfigMapping(prefix = "duixian.intake")
interface IntakeSettings {

    /** Of the document as sent. */
    @WithDefault("10M")
    MemorySize bytes();

    /** Of its text; twenty times the longest report known. */
    @WithDefault("2000000")
    int characters();

    /** Of any packed part of it. */
    @WithDefault("64M")
    MemorySize unpackedBytes();

    /** Of a PDF. */
    @WithDefault("500")
    int pages();
}
