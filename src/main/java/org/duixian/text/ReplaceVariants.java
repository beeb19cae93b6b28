package org.duixian.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duixian.data.CharacterSet;
import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/**
 * Puts the character meant in the place of one that only looks like it: radicals (⽬ U+2F6C → 目, ⻓ → 长) and
 * compatibility forms (金 U+F90A → 金).
 */
final class ReplaceVariants implements RepairStep {

    private static final String FILE = "/catalogue/variants.yaml";
    private static final String REASON = "variant_character";

    private final Map<Character, String> meant = new HashMap<>();
    private final CharacterSet variants;

    private ReplaceVariants(List<Entry> entries) {
        for (Entry entry : entries) {
            if (meant.put(entry.variant().charAt(0), entry.meant()) != null) {
                throw new DataFileException(FILE, entry.variant(), "stands there twice");
            }
        }
        variants = CharacterSet.of(c -> !meantBy(c).equals(String.valueOf(c)));
    }

    static ReplaceVariants standard() {
        return new ReplaceVariants(DataFile.read(FILE, Entry.class));
    }

    @Override
    public List<Edit> edits(String text) {
        Edits edits = new Edits();
        for (int i = 0; i < text.length(); i++) {
            if (variants.contains(text.charAt(i))) {
                replace(i, meantBy(text.charAt(i)), edits);
            }
        }
        return edits.all();
    }

    private static void replace(int at, String clean, Edits edits) {
        if (clean.length() == 1) {
            edits.replace(at, clean.charAt(0), REASON);
        } else {
            edits.add(Edit.replace(at, at + 1, clean, REASON));
        }
    }

    private String meantBy(char c) {
        String listed = meant.get(c);
        if (listed != null) {
            return listed;
        }
        boolean compatible = c >= '\u2F00' && c <= '\u2FD5' || c >= '\uF900' && c <= '\uFAD9';
        return compatible ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : String.valueOf(c);
    }

    /** A character, and the one it stands for. */
    record Entry(String variant, String meant, List<String> examples) {

        Entry {
            if (variant == null || variant.length() != 1 || meant == null || meant.length() != 1) {
                throw new DataFileException(FILE, String.valueOf(variant), "is not one character for another");
            }
        }
    }
}
