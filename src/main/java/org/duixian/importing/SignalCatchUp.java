package org.duixian.importing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

import org.duixian.archive.SignalUpkeep;

import io.quarkus.logging.Log;

/** After an upgrade, gives what was filed before its signals; all else is served meanwhile. */
@ApplicationScoped
class SignalCatchUp {

    private final SignalUpkeep upkeep;

    SignalCatchUp(SignalUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    void start(@Observes Startup event) {
        List<String> due = upkeep.due();
        if (!due.isEmpty()) {
            new Thread(() -> run(due), "signals").start();
        }
    }

    private void run(List<String> due) {
        due.forEach(upkeep::derive);
        Log.infof("signals derived for %d districts that were filed before", due.size());
    }
}
