package org.duixian.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads again what was read in the wrong encoding as a whole: UTF-8 taken for Latin-1 (æ”¿åºœ, 政府) or for GBK (鏀垮簻, 政府),
 * and GBK taken for Latin-1 (Õþ¸®, 政府).
 *
 * <p>
 * Stretch by stretch, as far as its bytes give characters again without a gap; Chinese ones, three at least. A character that
 * lost a byte on the way ends a stretch and stays as it came.
 */
final class ReadBytesAgain implements RepairStep {

    private static final String REASON = "wrong_encoding";
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    // The first bytes of ， and 。 in UTF-8, read as GBK: no such text is without them.
    private static final char COMMA = '锛';
    private static final char FULL_STOP = '銆';
    private static final int FEWEST = 3;

    private static final byte[] WINDOWS_BYTES = windowsBytes();

    @Override
    public List<Edit> edits(String text) {
        boolean gbk = text.indexOf(COMMA) >= 0 || text.indexOf(FULL_STOP) >= 0;
        List<Edit> edits = new ArrayList<>();
        CharsetEncoder encoder = gbk ? GBK.newEncoder() : null;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0x100 && isSingle(c)) {
                i = single(text, i, edits);
            } else if (gbk && c >= 0x2000 && encoder.canEncode(c)) {
                i = doubled(text, i, encoder, edits);
            } else {
                i++;
            }
        }
        return edits;
    }

    // A stretch of characters of one byte each; first as UTF-8, else as GBK.
    private static int single(String text, int from, List<Edit> edits) {
        Bytes bytes = new Bytes();
        int end = from;
        while (end < text.length() && text.charAt(end) >= 0x80 && isSingle(text.charAt(end))) {
            bytes.add(WINDOWS_BYTES[text.charAt(end)], end);
            end++;
        }
        List<Edit> read = bytes.asUtf8();
        edits.addAll(chinese(read) >= FEWEST ? read : bytes.asGbk());
        return end;
    }

    private static int doubled(String text, int from, CharsetEncoder encoder, List<Edit> edits) {
        Bytes bytes = new Bytes();
        int end = from;
        while (end < text.length() && text.charAt(end) >= 0x80 && encoder.canEncode(text.charAt(end))) {
            for (byte b : String.valueOf(text.charAt(end)).getBytes(GBK)) {
                bytes.add(b, end);
            }
            end++;
        }
        List<Edit> read = bytes.asUtf8();
        edits.addAll(chinese(read) >= FEWEST ? read : List.of());
        return end;
    }

    private static int chinese(List<Edit> edits) {
        return edits.stream().mapToInt(edit -> edit.clean().length()).sum();
    }

    private static boolean isSingle(char c) {
        return c < WINDOWS_BYTES.length && (c < 0x100 || WINDOWS_BYTES[c] != 0);
    }

    // For each character of Windows-1252 its byte; the five bytes without a character, and the controls, are themselves.
    private static byte[] windowsBytes() {
        byte[] bytes = new byte[0x2123];
        for (int b = 0x80; b < 0x100; b++) {
            char c = new String(new byte[] { (byte) b }, WINDOWS).charAt(0);
            bytes[b] = (byte) b;
            if (c < bytes.length) {
                bytes[c] = (byte) b;
            }
        }
        return bytes;
    }

    /** Bytes, and which character of the text each came from. */
    private static final class Bytes {

        private final List<Byte> bytes = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        void add(byte b, int place) {
            bytes.add(b);
            places.add(place);
        }

        /** The characters of three bytes from the beginning on, as long as they are Chinese ones or their signs. */
        List<Edit> asUtf8() {
            List<Edit> edits = new ArrayList<>();
            int i = 0;
            for (; i + 3 <= bytes.size(); i += 3) {
                String read = read(i, 3, StandardCharsets.UTF_8);
                if (read.length() != 1 || !isChinese(read.charAt(0))) {
                    break;
                }
                add(edits, read, places.get(i), places.get(i + 2) + 1);
            }
            return whole(edits, i);
        }

        // What shares a character of the text with what was not read cannot be told from it.
        private List<Edit> whole(List<Edit> edits, int next) {
            boolean cut = next < bytes.size() && next > 0 && places.get(next).equals(places.get(next - 1));
            return cut ? edits.subList(0, edits.size() - 1) : edits;
        }

        /** The characters of two bytes, if they are so to the end. */
        List<Edit> asGbk() {
            List<Edit> edits = new ArrayList<>();
            for (int i = 0; i + 2 <= bytes.size(); i += 2) {
                String read = read(i, 2, GBK);
                if (read.length() != 1 || !isChinese(read.charAt(0)) || (bytes.get(i + 1) & 0xFF) < 0xA1) {
                    return List.of();
                }
                add(edits, read, places.get(i), places.get(i + 1) + 1);
            }
            return bytes.size() % 2 == 0 && edits.size() >= FEWEST ? edits : List.of();
        }

        private String read(int from, int length, Charset charset) {
            byte[] some = new byte[length];
            for (int i = 0; i < length; i++) {
                some[i] = bytes.get(from + i);
            }
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(some)).toString();
            } catch (CharacterCodingException e) {
                return "";
            }
        }

        // Two that share a character of the text make one edit.
        private static void add(List<Edit> edits, String clean, int start, int end) {
            Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
            if (last != null && last.span().end() > start) {
                edits.set(edits.size() - 1, Edit.replace(last.span().start(), end, last.clean() + clean, REASON));
            } else {
                edits.add(Edit.replace(start, end, clean, REASON));
            }
        }

        private static boolean isChinese(char c) {
            return Han.isHan(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFFEF'
                    || c >= '\u2010' && c <= '\u2030' || c == '\u00B7';
        }
    }
}
