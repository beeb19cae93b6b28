package org.duixian.statement;

/** Tells 和, 及, 与, 并 that join two things from those within a word: 惠及, 参与, 和平, 合并. */
final class Joining {

    private static final String[] WORDS_BEFORE = { "惠及", "涉及", "普及", "波及", "危及", "顾及", "触及", "提及", "参与", "给与", "赋与", "饱和",
            "总和", "缓和", "温和" };
    private static final String[] WORDS_AFTER = { "和平", "和谐", "和美", "和睦", "和田", "及时", "及格", "及早", "与会", "与时俱进" };

    private static final String STARTS = ",;:、。(“ \n\t";
    private static final String BEFORE_AND = "合兼吞一火归";
    private static final String BEHIND_AND = "购网轨行存联处列肩发举重非不无且线";

    private Joining() {
    }

    /** How many characters at that place join two phrases; 0 if none do. */
    static int at(String text, int at, int wordStart, int end) {
        if (text.startsWith("以及", at)) {
            return Math.min(2, end - at);
        }
        if (text.charAt(at) == '并') {
            return at > 0 && STARTS.indexOf(text.charAt(at - 1)) < 0 && !isOtherWord(text, at) ? 1 : 0;
        }
        return "和及与".indexOf(text.charAt(at)) >= 0 && !isWithinWord(text, at, wordStart) ? 1 : 0;
    }

    // 合并, 并购
    private static boolean isOtherWord(String text, int at) {
        return BEFORE_AND.indexOf(text.charAt(at - 1)) >= 0
                || at + 1 < text.length() && BEHIND_AND.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isWithinWord(String text, int at, int wordStart) {
        for (String word : WORDS_BEFORE) {
            int start = at + 1 - word.length();
            if (start >= wordStart && text.startsWith(word, start)) {
                return true;
            }
        }
        for (String word : WORDS_AFTER) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
