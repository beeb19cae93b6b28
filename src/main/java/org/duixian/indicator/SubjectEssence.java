package org.duixian.indicator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/**
 * Brings the words of two subjects to where they can be compared.
 *
 * <p>
 * 新增中小学学位 becomes 义务教育学位, 配网项目投产 becomes 配电网: width and signs are folded, synonyms unified, and the words
 * that stand beside anything taken away. What is left says what is measured; of 新增企业 nothing is left.
 * Known weakness: a frame word inside a name is taken away too, on both sides alike.
 */
public final class SubjectEssence {

    private static final String SYNONYMS = "/catalogue/synonyms.yaml";
    private static final String FRAMES = "/catalogue/frame-words.yaml";

    private final Map<String, String> synonyms = new HashMap<>();
    private final Map<String, Role> frames = new HashMap<>();
    private final List<String> acts = new ArrayList<>();
    /** Of the words that begin with a character, the length of the longest. */
    private final Map<Character, Integer> longest = new HashMap<>();

    private SubjectEssence(List<Synonym> synonymEntries, List<FrameWord> frameEntries) {
        synonymEntries.forEach(this::add);
        frameEntries.forEach(this::add);
        Stream.concat(synonyms.keySet().stream(), frames.keySet().stream())
                .forEach(word -> longest.merge(word.charAt(0), word.length(), Math::max));
    }

    public static SubjectEssence standard() {
        return new SubjectEssence(DataFile.read(SYNONYMS, Synonym.class), DataFile.read(FRAMES, FrameWord.class));
    }

    /** What is left of a subject once it is folded, its synonyms are unified and its frame words gone; may be empty. */
    public String of(String words) {
        return withActBehind(rewritten(unified(words), frames, ""));
    }

    /** 硬化农村公路 and 农村公路硬化 are one. */
    private String withActBehind(String essence) {
        for (String act : acts) {
            if (essence.startsWith(act) && essence.length() > act.length() + 1) {
                return essence.substring(act.length()) + act;
            }
        }
        return essence;
    }

    /** Whether the subject says that what was added in the period is counted. */
    public boolean saysFlow(String words) {
        return says(words, Role.FLOW);
    }

    /** Whether the subject says that its number is a rate of completion. */
    public boolean saysProgress(String words) {
        return says(words, Role.PROGRESS);
    }

    private boolean says(String words, Role role) {
        String text = folded(words);
        return frames.entrySet().stream().anyMatch(word -> word.getValue() == role && text.contains(word.getKey()));
    }

    private String unified(String words) {
        return rewritten(folded(words), synonyms, null);
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The longest word first; {@code instead} for each, or where that is null what the map holds for it. */
    private String rewritten(String text, Map<String, ?> words, String instead) {
        StringBuilder rewritten = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String word = longestAt(text, at, words);
            if (word.isEmpty()) {
                rewritten.append(text.charAt(at++));
            } else {
                rewritten.append(instead == null ? words.get(word) : instead);
                at += word.length();
            }
        }
        return rewritten.toString();
    }

    private String longestAt(String text, int from, Map<String, ?> words) {
        int most = longest.getOrDefault(text.charAt(from), 0);
        for (int length = Math.min(most, text.length() - from); length > 0; length--) {
            String part = text.substring(from, from + length);
            if (words.containsKey(part)) {
                return part;
            }
        }
        return "";
    }

    private void add(Synonym entry) {
        List<String> all = new ArrayList<>(entry.variants());
        all.add(entry.word());
        for (String variant : all) {
            if (synonyms.putIfAbsent(variant, entry.word()) != null) {
                throw new DataFileException(SYNONYMS, variant, "stands there twice");
            }
        }
    }

    private void add(FrameWord entry) {
        if (entry.role() == Role.ACT) {
            acts.add(entry.word());
            return;
        }
        if (frames.putIfAbsent(entry.word(), entry.role()) != null) {
            throw new DataFileException(FRAMES, entry.word(), "stands there twice");
        }
    }

    /** What a frame word adds, if anything. */
    enum Role {
        FRAME,
        ACT,
        FLOW,
        PROGRESS
    }

    /** One entry of synonyms.yaml. */
    record Synonym(String word, List<String> variants, List<String> examples) {
    }

    /** One entry of frame-words.yaml. */
    record FrameWord(String word, Role role, List<String> examples) {
    }
}
