package org.duixian.text;

import java.util.List;

/**
 * Undoes what scraping and converting broke, step by step in one fixed order, and keeps the way back to the source.
 *
 * <p>
 * What is not certain is left as it came: a lost digit stays lost. A text without damage comes out unchanged, and
 * repairing a repaired text changes nothing.
 */
public final class TextRepairer {

    private final List<RepairStep> steps;

    TextRepairer(List<RepairStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** All steps, with the words of the catalogue. */
    public static TextRepairer standard() {
        return Steps.STANDARD;
    }

    public RepairedText repair(SourceText source) {
        Draft draft = new Draft(source);
        for (RepairStep step : steps) {
            draft.apply(step.edits(draft.content()));
        }
        return draft.finish();
    }

    // Mojibake first, since it is undone on the bytes as they came; width before everything that looks for brackets
    // or colons; the script after the pinyin, which tells that a converter was at work; lines last, on clean characters.
    private static final class Steps {

        static final TextRepairer STANDARD = new TextRepairer(List.of(
                new ReadBytesAgain(),
                new MendMojibake(),
                new DecodeEntities(),
                new DropInvisible(),
                new FoldWidth(),
                new DropStrayPinyin(),
                ReplaceVariants.standard(),
                SimplifyScript.standard(),
                new MendLostSpaces(),
                DropPageFurniture.standard(),
                new JoinPages(),
                new RestoreLines(),
                new CloseSpacedWords(),
                new JoinBrokenLines()));
    }
}
