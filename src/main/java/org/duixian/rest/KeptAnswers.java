package org.duixian.rest;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * Answers that were asked for more than once, by their tags. A tag is of one version of the data, so an answer is never out
 * of date: when the data changes it is not asked for any more, and gives way to others.
 */
@ApplicationScoped
class KeptAnswers {

    private static final long LARGEST = 1 << 20;
    private static final long MOST_SEEN = 10_000;

    private final Cache<String, KeptAnswer> kept;
    private final Cache<String, Boolean> seen = Caffeine.newBuilder().maximumSize(MOST_SEEN).build();
    private final boolean isOff;

    KeptAnswers(@ConfigProperty(name = "duixian.answers.kept-bytes", defaultValue = "32M") MemorySize most) {
        isOff = most.asLongValue() == 0;
        kept = Caffeine.newBuilder().maximumWeight(most.asLongValue())
                .weigher((String tag, KeptAnswer answer) -> answer.size()).build();
    }

    Optional<KeptAnswer> find(String tag) {
        return Optional.ofNullable(kept.getIfPresent(tag));
    }

    /** Whether to keep what is asked for now: not what only passes by once. */
    boolean wants(String tag) {
        return !isOff && seen.asMap().put(tag, true) != null && kept.getIfPresent(tag) == null;
    }

    void keep(String tag, KeptAnswer answer) {
        if (answer.size() <= LARGEST) {
            kept.put(tag, answer);
        }
    }
}
