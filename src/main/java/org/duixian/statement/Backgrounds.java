package org.duixian.statement;

import java.util.stream.Stream;

/**
 * Numbers that only set the scene of what is told: 除2个项目外, 围绕8条产业链, 5个试点城市之一, 总投资20亿元的水厂; in a plan also what there is already
 * (拥有8个产业集群) and how long the list of livelihood items is.
 */
final class Backgrounds {

    private static final String[] SETTINGS = { "针对", "围绕", "聚焦", "瞄准", "紧扣", "对照" };
    private static final String[] ALREADY = { "拥有", "现有", "已有" };
    private static final int LONGEST_OWNER = 2;
    private static final String SIZE = "总投资";
    private static final String ONE_OF = "之一";
    private static final String AND_OTHERS = "等";

    private Backgrounds() {
    }

    static boolean isIn(PhraseReader.Reading reading, Setting setting) {
        String before = SubjectFinder.squeezed(reading.before());
        boolean sets = Stream.of(SETTINGS).anyMatch(word -> before.equals(word)
                || before.startsWith(word) && before.endsWith(AND_OTHERS));
        return sets && !reading.after().isEmpty() || reading.after().endsWith(ONE_OF)
                || before.endsWith(SIZE) && reading.after().startsWith("的")
                || NonStatements.leavesOut(reading.before(), reading.after())
                || setting.target() && reading.hasLevel() && isThereAlready(before, reading.after());
    }

    private static boolean isThereAlready(String before, String after) {
        boolean owned = Stream.of(ALREADY)
                .anyMatch(word -> before.endsWith(word) && before.length() <= word.length() + LONGEST_OWNER);
        return owned && !after.isEmpty() || isList(before + after);
    }

    // 民生实事项目共10项, 继续办好10件民生实事
    private static boolean isList(String words) {
        return words.endsWith("民生实事") || words.endsWith("民生实事项目") || words.endsWith("为民实事");
    }
}
