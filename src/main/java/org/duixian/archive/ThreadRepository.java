package org.duixian.archive;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class ThreadRepository implements PanacheRepository<StoredThreadItem> {

    /** All items of the thread that the item is in, itself included, the earliest first. */
    List<StoredThreadItem> listWith(String item) {
        return list("threadId in (select t.threadId from StoredThreadItem t where t.itemId = ?1) order by year, itemId", item);
    }

    List<StoredThreadItem> listByDistrict(String district) {
        return list("district", district);
    }
}
