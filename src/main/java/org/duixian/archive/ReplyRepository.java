package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class ReplyRepository implements PanacheRepository<StoredReply> {

    Optional<StoredReply> findByReplyId(String id) {
        return find("replyId", id).firstResultOptional();
    }

    List<StoredReply> listByItem(String item) {
        return list("itemId = ?1 order by on, replyId", item);
    }
}
