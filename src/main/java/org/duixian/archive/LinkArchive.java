package org.duixian.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The links from targets to what answers them. */
@ApplicationScoped
@Transactional
public class LinkArchive {

    private final LinkRepository links;

    LinkArchive(LinkRepository links) {
        this.links = links;
    }

    /** In the order of their ids: by district, the earliest year first. */
    public Slice<FiledLink> find(LinkQuery query, Page page) {
        return page.cut(links.find(query, page), stored -> stored.linkId).map(VerdictColumns::read);
    }
}
