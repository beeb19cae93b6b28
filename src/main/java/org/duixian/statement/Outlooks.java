package org.duixian.statement;

import java.util.Optional;
import java.util.OptionalInt;

import org.duixian.data.PhraseIndex;
import org.duixian.document.Section;
import org.duixian.text.Span;

/** Which years a part looks ahead over: 二、今后五年的奋斗目标, “十四五”时期主要目标任务. */
final class Outlooks {

    private static final int USUAL = 5;

    private final PhraseIndex<Cue.When> times;

    Outlooks(CueCatalogue cues) {
        times = cues.of(Cue.When.class);
    }

    /**
     * The setting of what such a part promises: by its last year.
     *
     * @param year the first of the years, where the heading names none
     */
    Setting ahead(Section section, int year) {
        String heading = section.path().isEmpty() ? "" : section.path().get(0);
        Optional<Cue.When> time = last(heading, 0, heading.length());
        int years = time.map(Cue.When::horizon).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).orElse(USUAL);
        int until = time.map(Cue.When::lastYear).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt)
                .orElse(year + years - 1);
        return new Setting(true, Math.max(until, year), Period.MULTI_YEAR, false, false);
    }

    /** Whether the first sentence of a paragraph names years that end behind {@code year}: “十四五”时期是…. */
    boolean looksAhead(String text, Span paragraph, int year) {
        int stop = paragraph.find("。", text);
        int end = stop < 0 ? paragraph.end() : stop;
        return last(text, paragraph.start(), end).filter(time -> time.lastYear().orElse(year) > year).isPresent();
    }

    // The one that stands last: “十三五”时期发展成就和“十四五”时期主要目标.
    private Optional<Cue.When> last(String text, int from, int to) {
        Optional<Cue.When> last = Optional.empty();
        for (int i = from; i < to; i++) {
            Optional<Cue.When> found = times.beginningAt(text, i).filter(time -> time.period() == Period.MULTI_YEAR);
            last = found.isPresent() ? found : last;
        }
        return last;
    }
}
