package org.duixian.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;

/**
 * What the bare verb before a number is about: of 推进14个街区保护,今年开工6个 the 6个 are 街区保护 too, and of 13个产业项目中封顶2个、正在施工8个
 * all are 产业项目.
 *
 * <p>
 * It is the thing that was last counted in the same unit. 新建学校3所,新增学位2000个 is about two.
 */
final class Topics {

    private static final String AMONG = "中";
    private static final int SHORTEST = 2;

    private final SharedPredicates predicates;
    private final SubjectFinder subjects;
    private final Map<String, String> byUnit = new HashMap<>();
    private final Map<String, String> byVerb = new HashMap<>();

    Topics(SharedPredicates predicates, SubjectFinder subjects) {
        this.predicates = predicates;
        this.subjects = subjects;
    }

    /** Remembers what the phrase counts: 13个 · 产业项目. */
    void note(List<Token> phrase) {
        for (int i = 0; i + 1 < phrase.size(); i++) {
            if (phrase.get(i) instanceof Token.Amount amount && phrase.get(i + 1) instanceof Token.Word word) {
                String words = SubjectFinder.squeezed(word.text());
                int among = words.indexOf(AMONG, SHORTEST);
                String noun = among > 0 && i + 2 < phrase.size() ? words.substring(0, among) : predicates.noun(words);
                noun = subjects.withoutFrames(noun);
                if (noun.length() >= SHORTEST && !noun.startsWith("的")) {
                    byUnit.put(amount.low().unit().symbol(), noun);
                }
            }
        }
    }

    /** The subject where the reading has no more than a bare verb of its own. */
    Optional<String> of(PhraseReader.Reading reading) {
        String noun = reading.measures().size() == 1 && reading.after().isEmpty() ? noun(reading.measures().get(0).measure())
                : null;
        if (noun == null) {
            return ofVerbs(reading);
        }
        String words = SubjectFinder.squeezed(reading.before());
        int among = words.lastIndexOf(noun + AMONG);
        String verb = among < 0 ? words : words.substring(among + noun.length() + AMONG.length());
        String bare = predicates.bare(verb);
        return bare.isEmpty() ? Optional.empty() : Optional.of(noun + bare);
    }

    // 新开工项目117个,竣工92个: what a verb stood before is what the bare one behind it is about, in the same unit.
    private Optional<String> ofVerbs(PhraseReader.Reading reading) {
        String words = SubjectFinder.squeezed(reading.before());
        String unit = unit(reading);
        String verb = unit.isEmpty() ? "" : predicates.verbOpening(words);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        if (words.length() > verb.length()) {
            byVerb.put(unit, words.substring(verb.length()));
            return Optional.empty();
        }
        return Optional.ofNullable(byVerb.get(unit)).map(verb::concat);
    }

    private static String unit(PhraseReader.Reading reading) {
        boolean counts = reading.measures().size() == 1 && reading.after().isEmpty()
                && reading.measures().get(0).measure() instanceof Measure.Level;
        return counts ? ((Measure.Level) reading.measures().get(0).measure()).comparison().match(FirstNumber.INSTANCE).unit()
                .symbol() : "";
    }

    private String noun(Measure measure) {
        return measure instanceof Measure.Level level
                ? byUnit.get(level.comparison().match(FirstNumber.INSTANCE).unit().symbol())
                : null;
    }
}
