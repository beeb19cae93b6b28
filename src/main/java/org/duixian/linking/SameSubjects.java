package org.duixian.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.duixian.indicator.SubjectEssence;
import org.duixian.statement.Statement;

/**
 * Tells by their words which statements surely name one thing, whatever their years: what the linker compares of them is
 * the very same. 补贴性职业技能培训 and 开展补贴性职业技能培训 are one; 新增技能人才 and 技能人才 are two, since what is added is not all
 * there is.
 * Known weakness: what is called by another name in another year is not known again.
 */
public final class SameSubjects {

    private static final int A_NAME = 4;
    private static final String FLOW = "+";

    private final SubjectEssence words;
    private final Map<String, Optional<String>> keys = new HashMap<>();

    private SameSubjects(SubjectEssence words) {
        this.words = words;
    }

    /** Remembers what it was asked, so it lives no longer than the statements of one district are looked at. */
    public static SameSubjects among(SubjectEssence words) {
        return new SameSubjects(words);
    }

    /** The same for statements of one thing, and for no other; empty where the words are too few to tell. */
    public Optional<String> key(Statement statement) {
        return keys.computeIfAbsent(statement.id(),
                id -> key(statement.subject().words(), statement.evidence().quote()));
    }

    /** The same of a statement by the words of its subject and its quote. */
    public Optional<String> key(String subject, String quote) {
        String essence = words.of(Side.withoutExamples(subject, quote));
        return essence.length() < A_NAME ? Optional.empty()
                : Optional.of(words.saysFlow(subject) ? FLOW + essence : essence);
    }

    /** The same for titles of one thing. */
    public Optional<String> key(String title) {
        String essence = words.of(title);
        return essence.length() < A_NAME ? Optional.empty() : Optional.of(essence);
    }
}
