package org.duixian.signal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.duixian.data.DataFile;
import org.duixian.statement.Statement;

/** Words by which two figures of one name may still count different things, and those that say a figure is not the last. */
final class ScopeWords {

    private static final String FILE = "/catalogue/scope-words.yaml";
    private static final String COUNTRY = "100000";

    private final List<ScopeWord> words = DataFile.read(FILE, ScopeWord.class);

    /** Whether the same meanings stand in both. */
    boolean areOfOneScope(Statement one, Statement other) {
        return scope(text(one), one.head().district()).equals(scope(text(other), other.head().district()))
                && numbersIn(one).equals(numbersIn(other));
    }

    /** 预计, 初步核算: the last word comes later. */
    boolean isEstimate(Statement statement) {
        return says(statement, Role.ESTIMATE);
    }

    /** 调整为: another number is known to have stood there. */
    boolean isRevision(Statement statement) {
        return says(statement, Role.REVISION);
    }

    /** What the subject alone says of it. */
    Set<String> inSubject(String words, String district) {
        return scope(words, district);
    }

    private boolean says(Statement statement, Role role) {
        return words.stream().anyMatch(word -> word.role() == role && text(statement).contains(word.word()));
    }

    private Set<String> scope(String text, String district) {
        return words.stream().filter(word -> word.role() == Role.SCOPE && text.contains(word.word()))
                .map(ScopeWord::means).filter(means -> !means.equals(whole(district)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a report of that district means by its whole, where a wider area could be meant elsewhere. */
    private static String whole(String district) {
        if (district.equals(COUNTRY)) {
            return "whole_country";
        }
        return district.endsWith("0000") ? "whole_province" : district.endsWith("00") ? "whole_city" : "";
    }

    private static String text(Statement statement) {
        return statement.subject().words() + '\n' + statement.evidence().quote();
    }

    /** 60岁及以上 and 65岁及以上 are two. */
    private static String numbersIn(Statement statement) {
        StringBuilder numbers = new StringBuilder();
        for (char c : statement.subject().words().toCharArray()) {
            boolean ends = numbers.length() > 0 && numbers.charAt(numbers.length() - 1) != ' ';
            numbers.append(Character.isDigit(c) ? Character.toString(c) : ends ? " " : "");
        }
        return numbers.toString().strip();
    }

    /** What a word tells. */
    enum Role {
        SCOPE,
        ESTIMATE,
        REVISION
    }

    /** One entry of scope-words.yaml. */
    record ScopeWord(String word, Role role, String means, List<String> examples) {
    }
}
