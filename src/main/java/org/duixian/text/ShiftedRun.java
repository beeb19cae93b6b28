package org.duixian.text;

import java.nio.charset.Charset;

/**
 * Characters that were read one byte off, and what they are when read right.
 *
 * @param end where the run ends
 * @param clean what it reads as
 * @param isCertain whether it showed signs of damage and reads as Chinese
 */
record ShiftedRun(int end, String clean, boolean isCertain) {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int LONGEST = 120;
    private static final int LOOK_AHEAD = 4;
    private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》—％　·";

    private static final ShiftedRun NONE = new ShiftedRun(0, "", false);

    /** The run whose first character stands at {@code from}. */
    static ShiftedRun from(String text, int from) {
        Reader reader = new Reader(text, from);
        return reader.read() ? reader.run() : NONE;
    }

    // Bytes are paired as they should have been: the trail byte of one character with the lead byte of the next.
    private static final class Reader {

        private final String text;
        private final StringBuilder clean = new StringBuilder();
        private int at;
        private int lead = -1;
        private boolean damaged;
        private boolean sensible = true;

        Reader(String text, int from) {
            this.text = text;
            at = from;
        }

        boolean read() {
            while (at < text.length() && clean.length() < LONGEST && sensible) {
                char c = text.charAt(at);
                damaged |= isDamage(c);
                if (lead >= 0 && isLoneTrail(c) && !damageGoesOn()) {
                    at++;
                    put(lead, c == '€' ? 0x80 : c);
                    return sensible;
                }
                if (lead >= 0 && (c == '?' || c == '？')) {
                    at++;
                    clean.append('?');
                    return sensible;
                }
                byte[] pair = widened(c).getBytes(GBK);
                if (pair.length != 2) {
                    return false;
                }
                at++;
                if (lead >= 0) {
                    put(lead, pair[0] & 0xFF);
                }
                lead = pair[1] & 0xFF;
            }
            return false;
        }

        ShiftedRun run() {
            boolean certain = sensible && damaged && clean.length() > 2;
            return new ShiftedRun(at, clean.toString(), certain);
        }

        // ПU希\ue0cb: the letter itself was a pair, a full-width U that was narrowed later.
        private boolean damageGoesOn() {
            for (int i = at + 1; i < text.length() && i <= at + LOOK_AHEAD && text.charAt(i) > '~'; i++) {
                if (isDamage(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        private void put(int first, int second) {
            String read = new String(new byte[] { (byte) first, (byte) second }, GBK);
            sensible &= read.length() == 1 && isSensible(read.charAt(0));
            clean.append(read);
        }
    }

    private static boolean isSensible(char c) {
        return c >= '\u4E00' && c <= '\u9FA5' || PUNCTUATION.indexOf(c) >= 0;
    }

    // A byte below 0x80 was read as a letter or sign of its own; from there on the pairs are right again.
    private static boolean isLoneTrail(char c) {
        return c >= '@' && c <= '~' || c == '€';
    }

    // Private use, line drawing, phonetic and Greek or Cyrillic letters: where bytes land that were paired wrongly.
    private static boolean isDamage(char c) {
        return c >= '\uE000' && c <= '\uF8FF' || c >= '\u2501' && c <= '\u257F' || c >= '\u3105' && c <= '\u312F'
                || c >= '\u0391' && c <= '\u044F' || c >= '\u2474' && c <= '\u2487' || c == 'ǘ' || c == 'ǖ' || c == 'ǚ';
    }

    // Signs that were narrowed after they had been read wrongly.
    private static String widened(char c) {
        if (c == ' ') {
            return "\u3000";
        }
        return String.valueOf(c >= '!' && c <= '~' && !Han.isDigit(c) ? (char) (c - '!' + '\uFF01') : c);
    }
}
