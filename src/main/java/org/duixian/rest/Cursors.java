package org.duixian.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

/**
 * A place in a list, wrapped so that a client cannot read anything into it: the place and a seal over place and query. A
 * cursor that was cut, changed or taken from another query is refused.
 *
 * <p>
 * The seal keeps honest clients from asking nonsense; it guards no secret, so that its key may be the same everywhere and
 * a cursor survives a restart and works on every node.
 */
@ApplicationScoped
class Cursors {

    private static final int SEAL_LENGTH = 12;
    private static final String KEY = "duixian cursor 1";

    /** The place at which the client wants to go on, if it has one. */
    Optional<String> placeIn(UriInfo asked) {
        String cursor = asked.getQueryParameters().getFirst("cursor");
        return Optional.ofNullable(cursor).map(given -> unwrap(given, asked));
    }

    String wrap(String place, UriInfo asked) {
        byte[] words = place.getBytes(StandardCharsets.UTF_8);
        byte[] seal = seal(place, asked);
        byte[] both = Arrays.copyOf(seal, SEAL_LENGTH + words.length);
        System.arraycopy(words, 0, both, SEAL_LENGTH, words.length);
        return Digest.word(both);
    }

    private static String unwrap(String cursor, UriInfo asked) {
        byte[] both = decoded(cursor).orElseThrow(Cursors::refused);
        if (both.length <= SEAL_LENGTH) {
            throw refused();
        }
        String place = new String(both, SEAL_LENGTH, both.length - SEAL_LENGTH, StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(Arrays.copyOf(both, SEAL_LENGTH), seal(place, asked))) {
            throw refused();
        }
        return place;
    }

    private static Optional<byte[]> decoded(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            // The decoder forgives loose bits at the end; a cursor has one spelling.
            return Digest.word(bytes).equals(cursor) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] seal(String place, UriInfo asked) {
        return Digest.of(SEAL_LENGTH, KEY, queryOf(asked), place);
    }

    // The limit may change from page to page; everything else makes another list.
    private static String queryOf(UriInfo asked) {
        Map<String, List<String>> sorted = new TreeMap<>(asked.getQueryParameters());
        sorted.remove("cursor");
        sorted.remove("limit");
        return asked.getPath() + '?' + sorted;
    }

    static ProblemException refused() {
        return ProblemException.of(ProblemType.INVALID_CURSOR,
                List.of(Problem.Fault.of("cursor", "is not one that a list with this query gave out")));
    }
}
