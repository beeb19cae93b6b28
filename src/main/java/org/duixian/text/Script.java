package org.duixian.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/**
 * Tells whether a text as a whole is in traditional characters.
 *
 * <p>
 * Counted are characters that only one script has: GB 2312 holds the simplified ones, Big5 the traditional. 乾 and 瞭,
 * which simplified text keeps in 乾隆 and 瞭望, are in both and do not count.
 */
final class Script {

    private static final BitSet SIMPLIFIED = han("GB2312");
    private static final BitSet TRADITIONAL = han("Big5");

    boolean isTraditional(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOnlyTraditional(c)) {
                balance++;
            } else if (SIMPLIFIED.get(c) && !TRADITIONAL.get(c)) {
                balance--;
            }
        }
        return balance > 0;
    }

    static boolean isOnlyTraditional(char c) {
        return TRADITIONAL.get(c) && !SIMPLIFIED.get(c);
    }

    private static BitSet han(String charset) {
        CharsetEncoder encoder = Charset.forName(charset).newEncoder();
        BitSet set = new BitSet(0x10000);
        for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
            set.set(c, encoder.canEncode(c));
        }
        return set;
    }
}
