package org.duixian.statement;

import java.util.List;

import org.duixian.data.PhraseIndex;

/**
 * Gives each of several counted things the verb that stands before the first of them: of 新增绿地20万平方米、绿道20公里 the second is
 * about 新增绿道. 新增企业5家、总产值20亿元 is about two.
 */
final class SharedVerbs {

    private static final String MEASURED = "量率数额比重值入";
    private static final int LONGEST = 10;

    private final PhraseIndex<String> shared;
    private final PhraseIndex<String> own;

    /**
     * @param shared verbs that hold for what follows them too
     * @param own what begins a thing that has a verb of its own
     */
    SharedVerbs(List<String> shared, List<String> own) {
        this.shared = PhraseIndex.of(shared);
        this.own = PhraseIndex.of(own);
    }

    /** The verb of the first phrase that the phrase at {@code index} shares and does not print; empty if it shares none. */
    String of(List<List<Token>> phrases, int index) {
        if (index == 0 || !isThing(phrases.get(index)) || beginsWithVerb(noun(phrases.get(index)))) {
            return "";
        }
        List<Token> first = phrases.get(index - 1);
        String verb = first.isEmpty() || !(first.get(0) instanceof Token.Word word) ? ""
                : shared.beginningAt(word.text().strip(), 0).orElse("");
        return verb.isEmpty() ? of(phrases, index - 1) : verb;
    }

    private boolean beginsWithVerb(String words) {
        return shared.beginningAt(words, 0).isPresent() || own.beginningAt(words, 0).isPresent();
    }

    // 绿道 · 20公里, and nothing between or behind.
    private static boolean isThing(List<Token> phrase) {
        String noun = noun(phrase);
        return phrase.size() == 2 && phrase.get(1) instanceof Token.Amount amount && isCounted(amount) && !noun.isEmpty()
                && noun.length() <= LONGEST && MEASURED.indexOf(noun.charAt(noun.length() - 1)) < 0;
    }

    private static boolean isCounted(Token.Amount amount) {
        return switch (amount.low().unit().dimension()) {
            case COUNT, AREA, LENGTH -> true;
            default -> false;
        };
    }

    private static String noun(List<Token> phrase) {
        return !phrase.isEmpty() && phrase.get(0) instanceof Token.Word word ? word.text().strip() : "";
    }
}
