package org.duixian.archive;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The links from targets to what answers them. */
@ApplicationScoped
@Transactional
public class LinkArchive {

    private final LinkRepository links;
    private final StatementRepository statements;
    private final ReviewReader reader;

    LinkArchive(LinkRepository links, StatementRepository statements, ReviewReader reader) {
        this.links = links;
        this.statements = statements;
        this.reader = reader;
    }

    public ReviewedLink get(String id) {
        return reader.links(List.of(links.findByLinkId(id).orElseThrow(() -> new LinkNotFoundException(id)))).get(0);
    }

    public Optional<ReviewedLink> find(String id) {
        return links.findByLinkId(id).map(link -> reader.links(List.of(link)).get(0));
    }

    /** In the order of their ids: by district, the earliest year first. */
    public Slice<ReviewedLink> find(LinkQuery query, Page page) {
        Slice<StoredLink> found = page.cut(links.find(query, page), stored -> stored.linkId);
        return new Slice<>(reader.links(found.data()), found.next());
    }

    /** What answers a target, the most certain first. */
    public List<ReviewedLink> ofTarget(String target) {
        if (statements.findByStatementId(target, StatementKind.TARGET).isEmpty()) {
            throw new StatementNotFoundException(target);
        }
        return reader.links(links.listByTargets(List.of(target)));
    }
}
