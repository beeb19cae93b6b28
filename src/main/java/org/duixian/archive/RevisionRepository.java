package org.duixian.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class RevisionRepository implements PanacheRepository<StoredRevision> {

    List<StoredRevision> listNewestFirst(String report) {
        return list("reportId = ?1 order by revision desc", report);
    }

    Optional<StoredRevision> findByNumber(String report, int revision) {
        return find("reportId = ?1 and revision = ?2", report, revision).firstResultOptional();
    }

    Optional<StoredRevision> findByBytes(String report, String sha256) {
        return find("reportId = ?1 and sha256 = ?2", report, sha256).firstResultOptional();
    }

    /** The newest revisions of these reports. */
    List<StoredRevision> listNewest(Collection<String> reports) {
        return reports.isEmpty() ? List.of()
                : list("from StoredRevision v where v.reportId in ?1 and v.revision ="
                        + " (select max(w.revision) from StoredRevision w where w.district = v.district and w.reportId = v.reportId)",
                        reports);
    }

    /** The revision of a report whose text has this digest, the newest such. */
    Optional<StoredRevision> findByText(String report, String textSha256) {
        return listNewestFirst(report).stream().filter(revision -> textSha256(revision).equals(textSha256)).findFirst();
    }

    /** Of the text in UTF-8, as {@code GET /reports/{id}/text} sends it. */
    String textSha256(StoredRevision revision) {
        return revision.textSha256 != null ? revision.textSha256 : Sha256.ofText(text(revision));
    }

    void persistText(StoredRevision revision, String text) {
        int number = 0;
        for (String content : TextParts.of(text)) {
            StoredText part = new StoredText();
            part.revisionId = revision.id;
            part.part = number++;
            part.content = content;
            getEntityManager().persist(part);
        }
    }

    String text(StoredRevision revision) {
        return String.join("", getEntityManager()
                .createQuery("select t.content from StoredText t where t.revisionId = :revision order by t.part",
                        String.class)
                .setParameter("revision", revision.textOf == null ? revision.id : revision.textOf)
                .getResultList());
    }
}
