package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class ImportRepository implements PanacheRepository<StoredImport> {

    // No two requests make one import twice, however close they come: the second finds the row of the first.
    private static final String INSERT = "insert into import"
            + " (import_id, district, report_id, state, sha256, created_at, said)"
            + " values (:id, :district, :report, :state, :sha256, :created, :said) on conflict do nothing";

    private static final List<String> FINAL = List.of(Codes.of(ImportState.DONE), Codes.of(ImportState.FAILED));

    Optional<StoredImport> findByImportId(String id) {
        return find("importId", id).firstResultOptional();
    }

    List<String> listUnfinished() {
        return find("state not in ?1 order by id", FINAL).stream().map(stored -> stored.importId).toList();
    }

    /** Those of these districts that failed, the latest last; of every district where none is named. */
    List<StoredImport> listFailed(List<String> districts) {
        String failed = Codes.of(ImportState.FAILED);
        return districts.isEmpty() ? list("state = ?1 order by finishedAt, id", failed)
                : list("state = ?1 and district in ?2 order by finishedAt, id", failed, districts);
    }

    /** Whether it was not there yet. */
    boolean insert(StoredImport stored) {
        return getEntityManager().createNativeQuery(INSERT)
                .setParameter("id", stored.importId)
                .setParameter("district", stored.district)
                .setParameter("report", stored.reportId)
                .setParameter("state", stored.state)
                .setParameter("sha256", stored.sha256)
                .setParameter("created", stored.createdAt)
                .setParameter("said", stored.said)
                .executeUpdate() == 1;
    }

    void persistText(String id, String text) {
        int number = 0;
        for (String content : TextParts.of(text)) {
            StoredImportText part = new StoredImportText();
            part.importId = id;
            part.part = number++;
            part.content = content;
            getEntityManager().persist(part);
        }
    }

    String text(String id) {
        return String.join("", getEntityManager()
                .createQuery("select t.content from StoredImportText t where t.importId = :id order by t.part",
                        String.class)
                .setParameter("id", id)
                .getResultList());
    }

    void deleteText(String id) {
        getEntityManager().createQuery("delete from StoredImportText t where t.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
