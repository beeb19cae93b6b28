package org.duixian.statement;

import java.util.List;
import java.util.Optional;

import org.duixian.data.DataFile;

/**
 * Tells what could be seen to be done from what only names a direction: 推进交流轮岗 and 完善轮岗方案 can, 完善设施建设, 推动提升服务水平
 * and 实现可持续运营 cannot.
 */
final class Commitments {

    private static final String[] UNDER_WAY = { "推进", "推动" };
    private static final String[] BETTERED = { "完善", "优化" };
    private static final String LED_IN_BY = "为向给对将把在";
    private static final int LONGEST_ADVERB = 6;

    private final List<Entry> entries = DataFile.read("/catalogue/commitments.yaml", Entry.class);

    /** The verb by which the clause does something, where it opens it or stands behind 为…, 将…, 在…. */
    Optional<String> deed(String clause) {
        boolean ledIn = !clause.isEmpty() && LED_IN_BY.indexOf(clause.charAt(0)) >= 0;
        return entries.stream().filter(entry -> entry.role() == Role.DEED).map(Entry::phrase)
                .filter(verb -> ledIn ? clause.contains(verb) : clause.startsWith(verb))
                .findFirst();
    }

    /** Whether the clause promises only to go on with something: 加快推进老旧小区改造. */
    static boolean opensUnderWay(String clause) {
        return opens(clause, UNDER_WAY) || opens(clause, BETTERED);
    }

    private static boolean opens(String clause, String[] verbs) {
        for (String verb : verbs) {
            int at = clause.indexOf(verb);
            if (at >= 0 && at <= LONGEST_ADVERB) {
                return true;
            }
        }
        return false;
    }

    /** Whether a promise that only goes on with {@code clause} names nothing that could be seen. */
    boolean isVague(String clause, String title) {
        return ends(clause, Role.QUALITY) || betters(clause) && !makes(clause) || repeats(clause, title);
    }

    private boolean makes(String clause) {
        return ends(clause, Role.ARTEFACT) || entries.stream()
                .anyMatch(entry -> entry.role() == Role.DEED && clause.contains(entry.phrase()));
    }

    /** Whether these words are no thing at all. */
    boolean isManner(String words) {
        return entries.stream().anyMatch(entry -> entry.role() == Role.MANNER && entry.phrase().equals(words));
    }

    private static boolean betters(String clause) {
        for (String verb : BETTERED) {
            if (clause.contains(verb)) {
                return true;
            }
        }
        return false;
    }

    // “建管养”一体推进农村生活污水治理 under the title 推进城镇和农村生活污水治理
    private static boolean repeats(String clause, String title) {
        for (String verb : UNDER_WAY) {
            int at = clause.indexOf(verb);
            String object = at < 0 ? "" : clause.substring(at + verb.length());
            if (object.length() >= LONGEST_ADVERB && !title.equals(clause) && title.contains(object)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(String clause, Role role) {
        return entries.stream().anyMatch(entry -> entry.role() == role && clause.endsWith(entry.phrase()));
    }

    /** What a word decides. */
    enum Role {
        DEED,
        QUALITY,
        ARTEFACT,
        MANNER
    }

    /** One entry of commitments.yaml. */
    record Entry(String phrase, Role role, List<String> examples) {
    }
}
