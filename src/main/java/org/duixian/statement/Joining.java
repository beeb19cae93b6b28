package org.duixian.statement;

/** Tells 和, 及, 与 that join two things from those within a word: 惠及, 参与, 和平. */
final class Joining {

    private static final String[] WORDS_BEFORE = { "惠及", "涉及", "普及", "波及", "危及", "顾及", "触及", "提及", "参与", "给与", "赋与", "饱和",
            "总和", "缓和", "温和" };
    private static final String[] WORDS_AFTER = { "和平", "和谐", "和美", "和睦", "和田", "及时", "及格", "及早", "与会", "与时俱进" };

    private Joining() {
    }

    /** How many characters at that place join two phrases; 0 if none do. */
    static int at(String text, int at, int wordStart, int end) {
        if (text.startsWith("以及", at)) {
            return Math.min(2, end - at);
        }
        return "和及与".indexOf(text.charAt(at)) >= 0 && !isWithinWord(text, at, wordStart) ? 1 : 0;
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
