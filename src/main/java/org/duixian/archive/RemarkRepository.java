package org.duixian.archive;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class RemarkRepository implements PanacheRepository<StoredRemark> {

    List<StoredRemark> listByReport(String report) {
        return list("reportId = ?1 order by ordinal", report);
    }
}
