package org.duixian.archive;

import java.util.Optional;

import org.duixian.linking.Link;
import org.duixian.linking.LinkState;

/**
 * A link as it stands.
 *
 * @param link with the state that counts
 * @param machine the state that the machine gave it; none where only a reviewer saw it
 * @param decision id of the decision it stands by
 */
record RuledLink(Link link, Optional<LinkState> machine, Optional<String> decision) {

    static RuledLink of(Link found) {
        return new RuledLink(found, Optional.of(found.state()), Optional.empty());
    }

    /** As the machine has it; nothing where only a reviewer saw it. */
    Optional<RuledLink> unruled() {
        return machine.map(state -> of(new Link(link.target(), link.outcome(), link.rule(), link.confidence(), state,
                link.reason())));
    }

    RuledLink ruled(LinkState state, String by) {
        return new RuledLink(new Link(link.target(), link.outcome(), link.rule(), link.confidence(), state, link.reason()),
                machine, Optional.of(by));
    }
}
