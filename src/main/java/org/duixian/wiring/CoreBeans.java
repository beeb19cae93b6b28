package org.duixian.wiring;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.duixian.linking.Linker;
import org.duixian.measure.UnitCatalogue;
import org.duixian.text.TextRepairer;

/** The only place where the core is put together. */
class CoreBeans {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    TextRepairer repairer() {
        return TextRepairer.standard();
    }

    @Produces
    @Singleton
    UnitCatalogue units() {
        return UnitCatalogue.standard();
    }

    @Produces
    @Singleton
    Linker linker() {
        return Linker.standard();
    }
}
