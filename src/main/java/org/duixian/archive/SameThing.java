package org.duixian.archive;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.indicator.SubjectEssence;
import org.duixian.statement.Statement;

/** Whether statements of two years are of the same thing: surely, or at all possibly. */
@ApplicationScoped
class SameThing {

    private static final int A_NAME = 4;
    private static final int A_LONG_NAME = 6;

    private final SubjectEssence words = SubjectEssence.standard();

    /** What is left of their names is the same, or one stands whole in the other. */
    boolean isCertain(Statement one, Statement other) {
        String a = words.of(one.subject().words());
        String b = words.of(other.subject().words());
        boolean same = a.equals(b) && a.length() >= A_NAME;
        return same || Math.min(a.length(), b.length()) >= A_LONG_NAME && (a.contains(b) || b.contains(a));
    }

    /** They have an indicator or a good part of their names in common; or nothing is left of one of the names. */
    boolean isPossible(Statement one, Statement other) {
        Optional<String> indicator = one.subject().indicator();
        return indicator.isPresent() && indicator.equals(other.subject().indicator())
                || isPossible(one, other.subject().words());
    }

    boolean isPossible(Statement one, String other) {
        Set<String> mine = pairs(words.of(one.subject().words()));
        Set<String> common = pairs(words.of(other));
        int theirs = common.size();
        common.retainAll(mine);
        return mine.isEmpty() || theirs > 0 && common.size() * 2 >= Math.min(mine.size(), theirs);
    }

    /** Whether a sentence names the thing. */
    boolean names(String sentence, Statement statement) {
        String name = statement.subject().words();
        return name.length() >= A_NAME && sentence.contains(name);
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
