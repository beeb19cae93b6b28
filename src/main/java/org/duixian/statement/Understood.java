package org.duixian.statement;

import java.util.Optional;

import org.duixian.data.PhraseIndex;
import org.duixian.measure.Stage;

/**
 * What a clause is about that names nothing itself, where its row or entry says so: 已建成4个 and 因征地原因,尚未开工 are about what
 * was promised there.
 */
final class Understood {

    private static final String ADDED = "新增";
    private static final String[] OF_THE_PROJECT = { "主体", "项目", "该项目", "施工" };
    private static final int SHORTEST = 3;

    private final PhraseIndex<Cue.HowFar> stages;

    Understood(PhraseIndex<Cue.HowFar> stages) {
        this.stages = stages;
    }

    /** The subject with what it leaves out: 已建成4个 is about the thing itself, 已开工8所 about how many of it have begun. */
    String whole(String subject, Setting setting) {
        Optional<Cue.HowFar> verb = verb(subject);
        boolean added = subject.equals(ADDED);
        if (setting.thing().length() < SHORTEST || verb.isEmpty() && !added) {
            return subject;
        }
        return added || verb.orElseThrow().stage() == Stage.DONE ? setting.thing() : setting.thing() + subject;
    }

    /**
     * Whether these words of a clause, and those before it, name no thing; {@code goesOn} where its opening needs one before.
     */
    boolean isNameless(String words, String before, boolean goesOn) {
        boolean caused = before.isEmpty() || Causes.isOnlyCause(before);
        return caused && (words.length() < SHORTEST || verb(words).isPresent() || goesOn)
                || isOfTheProject(before.isEmpty() ? words : before);
    }

    // 主体结构已封顶,预计明年投入使用; 项目进度滞后,尚未竣工
    private static boolean isOfTheProject(String words) {
        for (String opening : OF_THE_PROJECT) {
            if (words.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Cue.HowFar> verb(String words) {
        return words.isEmpty() ? Optional.empty()
                : stages.beginningAt(words, 0).filter(cue -> cue.phrase().length() == words.length());
    }
}
