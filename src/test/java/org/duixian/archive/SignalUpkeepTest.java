package org.duixian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.duixian.signal.Signal;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SignalUpkeepTest {

    private static final String LIWAN = "440103";

    @Inject
    SignalUpkeep upkeep;

    @Inject
    SignalArchive archive;

    @Inject
    EntityManager entities;

    @Test
    void whatWasFiledBeforeThereWereSignalsGetsThem() {
        List<String> signals = signals();
        List<String> thread = thread();
        assertThat(signals).isNotEmpty();
        assertThat(thread).isNotEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("delete from StoredSignal where district = :district").setParameter("district", LIWAN)
                    .executeUpdate();
            entities.createQuery("delete from StoredThreadItem where district = :district").setParameter("district", LIWAN)
                    .executeUpdate();
            entities.createQuery("update StoredLock set signals = false where district = :district")
                    .setParameter("district", LIWAN).executeUpdate();
        });
        assertThat(signals()).isEmpty();
        assertThat(upkeep.due()).containsExactly(LIWAN);
        upkeep.derive(LIWAN);
        assertThat(upkeep.due()).isEmpty();
        assertThat(signals()).isEqualTo(signals);
        assertThat(thread()).isEqualTo(thread);
    }

    private List<String> signals() {
        return archive.find(new SignalQuery(List.of(LIWAN), OptionalInt.empty(), Optional.empty(), Optional.empty()),
                Page.first(Page.MOST), Viewpoint.PRESENT).data().stream().map(Signal::id).toList();
    }

    private List<String> thread() {
        return archive.thread("440103-2022-headline-fixed_investment", Viewpoint.PRESENT).stream()
                .map(threaded -> threaded.item().id()).toList();
    }
}
