package org.duixian.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

import org.duixian.data.CharacterSet;

/**
 * Tells whether a text as a whole is in traditional characters.
 *
 * <p>
 * Counted are characters that only one script has: GB 2312 holds the simplified ones, Big5 the traditional. 乾 and 瞭,
 * which simplified text keeps in 乾隆 and 瞭望, are in both and do not count.
 */
final class Script {

    private static final CharacterSet ONLY_TRADITIONAL = han("Big5", "GB2312");
    private static final CharacterSet ONLY_SIMPLIFIED = han("GB2312", "Big5");

    boolean isTraditional(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            balance += (ONLY_TRADITIONAL.contains(c) ? 1 : 0) - (ONLY_SIMPLIFIED.contains(c) ? 1 : 0);
        }
        return balance > 0;
    }

    static boolean isOnlyTraditional(char c) {
        return ONLY_TRADITIONAL.contains(c);
    }

    private static CharacterSet han(String holding, String lacking) {
        CharsetEncoder in = Charset.forName(holding).newEncoder();
        CharsetEncoder notIn = Charset.forName(lacking).newEncoder();
        return CharacterSet.of(c -> c >= '\u4E00' && c <= '\u9FFF' && in.canEncode(c) && !notIn.canEncode(c));
    }
}
