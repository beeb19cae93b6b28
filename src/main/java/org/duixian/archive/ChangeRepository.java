package org.duixian.archive;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<StoredChange, Long> {

    private static final String ITEMS = "select i.* from item i join data_change c"
            + " on c.district = i.district and c.at = i.%s where c.version in (:versions)";

    private final EntityManager entities;

    ChangeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** From this version on, it included, the oldest first. */
    List<StoredChange> listFrom(long version, List<String> districts, int most) {
        return list(districts, "version >= :version", version, "version", most);
    }

    /** Before this version, the newest first. */
    List<StoredChange> listBefore(long version, List<String> districts, int most) {
        return list(districts, "version < :version", version, "version desc", most);
    }

    /** The items that began with these changes, also if they have ended since. */
    List<StoredItem> listBegun(Collection<Long> versions) {
        return items("said_from", versions);
    }

    /** The items that ended with these changes. */
    List<StoredItem> listEnded(Collection<Long> versions) {
        return items("said_until", versions);
    }

    private List<StoredChange> list(List<String> districts, String range, long version, String order, int most) {
        Criteria criteria = new Criteria().and(range, "version", (Object) version)
                .andAnyOf("district", "districts", districts);
        return find("from StoredChange" + criteria.where() + " order by " + order, criteria.parameters())
                .range(0, most - 1).list();
    }

    // Written for the database itself, since what was said before is hidden from all other queries.
    @SuppressWarnings("unchecked")
    private List<StoredItem> items(String end, Collection<Long> versions) {
        return versions.isEmpty() ? List.of()
                : entities.createNativeQuery(ITEMS.formatted(end), StoredItem.class).setParameter("versions", versions)
                        .getResultList();
    }
}
