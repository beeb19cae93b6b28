package org.duixian.statement;

import java.math.BigDecimal;
import java.util.List;

import org.duixian.measure.FirstNumber;
import org.duixian.measure.Measure;

/** Says what a reading is about, by its own words and those before it. */
final class Naming {

    private static final String TOTAL = "累计";
    private static final String[] ADDED = { "新增加", "新增", "净增", "新引进", "新建" };
    private static final String CONTRIBUTES = "贡献了";
    private static final String INCREASE = "增量";

    private final String text;
    private final SentenceReader.Parts parts;
    private final Dependents dependents;

    Naming(String text, SentenceReader.Parts parts) {
        this.text = text;
        this.parts = parts;
        this.dependents = parts.dependents();
    }

    /** The words of a clause that still waits for its measure. */
    String of(List<Token> pending) {
        return parts.subjects().withoutFrames(Phrases.hull(pending).of(text));
    }

    /**
     * The subject of a reading, empty if it has none. 规模以上工业企业7.6万家、增加值增长3%: the second goes on with the beginning of
     * what stands before; 粮食连续四年增产,总产量达到… likewise.
     *
     * @param pending the clause before that has no measure of its own
     * @param findings the statements so far
     */
    String of(PhraseReader.Reading reading, List<Token> pending, List<Finding> findings) {
        String told = findings.isEmpty() ? "" : findings.get(findings.size() - 1).words();
        String before = pending.isEmpty() ? told : of(pending);
        if (reading.before().startsWith(CONTRIBUTES) && reading.after().startsWith("的")) {
            return contribution(reading, told);
        }
        String subject = own(reading);
        boolean whole = subject.isEmpty() || before.isEmpty() || parts.attributes().of(subject).isPresent();
        String named = whole ? subject : parts.indicated().continued(before, subject);
        boolean alone = !told.isEmpty() && before.equals(told) && named.equals(subject);
        return alone ? dependents.whole(subject, reading, findings.get(findings.size() - 1)) : named;
    }

    /** Whether the reading tells how many there are of what was added to: 新增上市企业41家、总量达1198家. */
    boolean isOfAll(PhraseReader.Reading reading, List<Finding> findings) {
        return !findings.isEmpty() && reading.after().isEmpty()
                && dependents.isOfAll(SubjectFinder.squeezed(reading.before()), reading, findings.get(findings.size() - 1));
    }

    /** The words in full behind the statement before: 占比 behind 新能源汽车保有量 is 新能源汽车占比. */
    String whole(String words, List<Finding> findings) {
        return findings.isEmpty() ? words : dependents.beside(findings.get(findings.size() - 1).words(), words);
    }

    /** Whether the phrase has no subject, and so takes over that the measure before it was a growth. */
    boolean isBare(List<Token> phrase) {
        for (Token token : phrase) {
            if (token instanceof Token.Word word && !parts.subjects().withoutFrames(word.text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the measure is a running total: 累计达3849户. */
    boolean isTotal(PhraseReader.Reading reading) {
        return text.startsWith(TOTAL, reading.measures().get(0).span().start());
    }

    /** What a running total is of: 新增企业 → 企业累计. */
    String total(String words) {
        for (String added : ADDED) {
            if (words.startsWith(added) && words.length() > added.length() + 1) {
                return words.substring(added.length()) + TOTAL;
            }
        }
        return words + TOTAL;
    }

    // 贡献了全国38.7%的贸易增量 is about the share of it in that of the whole country.
    private static String contribution(PhraseReader.Reading reading, String told) {
        String part = reading.after().substring(1);
        return (part.equals(INCREASE) ? told + part : part) + "占" + reading.before().substring(CONTRIBUTES.length()) + "比重";
    }

    // 东社区、西社区、南社区3个社区微改造 names as many as it counts.
    private static boolean namesAll(PhraseReader.Reading reading) {
        int names = Coordinates.parts(reading.before(), "、,").size();
        return names > 1 && !reading.after().isEmpty() && reading.measures().size() == 1
                && reading.measures().get(0).measure() instanceof Measure.Level level
                && level.comparison().match(FirstNumber.INSTANCE).number().compareTo(BigDecimal.valueOf(names)) == 0;
    }

    // 农村贫困人口减少1109万 is about 农村贫困人口减少; a change without words before it (比去年增加8000亿元) about nothing.
    private String own(PhraseReader.Reading reading) {
        if (namesAll(reading)) {
            return parts.subjects().subject("", reading.after());
        }
        String before = parts.subjects().withoutFrames(reading.before()).isEmpty() ? ""
                : reading.before() + reading.change().orElse("");
        String after = parts.indicated().isKnown(before) && reading.after().startsWith("的") ? "" : reading.after();
        return parts.subjects().subject(before.isEmpty() ? reading.before() : before, after);
    }
}
