package org.duixian.statement;

/** Finds the bracket that closes another. Brackets that hold more than a remark are left open. */
final class Brackets {

    private static final int LONGEST = 300;

    private Brackets() {
    }

    /** Where the bracket closes that opens at {@code open}; −1 if it does not close soon. */
    static int closing(String text, int open, int end) {
        int depth = 0;
        for (int i = open; i < Math.min(end, open + LONGEST); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
