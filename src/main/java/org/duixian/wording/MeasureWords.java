package org.duixian.wording;

import java.math.BigDecimal;

import org.duixian.measure.Aspect;
import org.duixian.measure.Comparator;
import org.duixian.measure.MeasureRow;
import org.duixian.measure.Stage;

/** A measure in words: 增长6%以上, growth of at least 6 %. */
final class MeasureWords {

    private final Labels labels;
    private final NumberWords numbers;

    MeasureWords(Labels labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    /** With what kind of measure it is, as it stands in a report. */
    String whole(MeasureRow row, Language language) {
        if (row.aspect() != Aspect.GROWTH || row.value() == null) {
            return number(row, language);
        }
        String basis = row.basis() == null ? "" : labels.of(row.basis(), language);
        if (isDirection(row)) {
            return direction(row, language);
        }
        if (language == Language.EN) {
            return (row.value().signum() < 0 ? "a fall of " : "growth of ") + number(row, language)
                    + (basis.isEmpty() ? "" : " " + basis);
        }
        return basis + (row.value().signum() < 0 ? "下降" : "增长") + number(row, language);
    }

    /** As {@link #whole}; the words of a deed in quotation marks, with what they amount to. */
    String quoted(MeasureRow row, Language language) {
        if (row.aspect() != Aspect.QUALITATIVE) {
            return whole(row, language);
        }
        String words = "“" + said(row) + "”";
        String stage = labels.of(row.stage(), language);
        // 竣工 needs no gloss; what is not quite done does.
        boolean plain = row.stage() == Stage.DONE || stage.equals(said(row));
        return language.choose(plain ? words : words + "（" + stage + "）", words + " (" + stage + ")");
    }

    /** The number alone, with how it is held; of a fall its size. */
    String number(MeasureRow row, Language language) {
        if (row.aspect() == Aspect.QUALITATIVE) {
            return language.choose(said(row), labels.of(row.stage(), language));
        }
        if (row.aspect() == Aspect.RANK) {
            String place = NumberWords.plain(row.value());
            return language.choose("第" + place + "位", "place " + place);
        }
        if (row.value() == null) {
            return relation(row, language);
        }
        return isDirection(row) ? direction(row, language) : held(row, language);
    }

    private String said(MeasureRow row) {
        return row.words() == null || row.words().isBlank() ? labels.of(row.stage(), Language.ZH) : row.words();
    }

    static boolean isDirection(MeasureRow row) {
        boolean open = row.comparator() == Comparator.MORE_THAN || row.comparator() == Comparator.LESS_THAN;
        return row.aspect() == Aspect.GROWTH && open && row.value() != null && row.value().signum() == 0;
    }

    private static String direction(MeasureRow row, Language language) {
        return row.comparator() == Comparator.MORE_THAN ? language.choose("正增长", "a rise")
                : language.choose("下降", "a fall");
    }

    private String relation(MeasureRow row, Language language) {
        String reference = row.words() == null || row.words().isBlank() ? "经济增长" : row.words();
        String label = labels.of(row.comparator(), language);
        if (row.comparator() == Comparator.FLAT) {
            return label;
        }
        boolean above = row.comparator() == Comparator.ABOVE_REFERENCE;
        return language.choose(above ? label + reference : "与" + reference + label,
                label + (above ? " " : " with ") + (reference.contains("经济") ? "the growth of the economy" : reference));
    }

    private String held(MeasureRow row, Language language) {
        boolean fall = row.aspect() == Aspect.GROWTH && row.value().signum() < 0;
        String number = numbers.of(fall ? row.value().negate() : row.value(), row.unit(), language);
        return language == Language.EN ? english(row, number, fall) : chinese(row, number, fall);
    }

    /** Of a fall 以上 means further down, whichever way the row says so. */
    private String chinese(MeasureRow row, String number, boolean fall) {
        return switch (row.comparator()) {
            case AT_LEAST -> number + "以上";
            case AT_MOST -> number + (fall ? "以上" : "以内");
            case MORE_THAN -> "超" + number;
            case LESS_THAN -> (fall ? "超" : "低于") + number;
            case ABOUT -> number + "左右";
            case RANGE -> range(row, Language.ZH, "—", fall);
            case EQUAL, FLAT, IN_STEP, ABOVE_REFERENCE, DONE -> number;
        };
    }

    private String english(MeasureRow row, String number, boolean fall) {
        return switch (row.comparator()) {
            case AT_LEAST -> "at least " + number;
            case AT_MOST -> (fall ? "at least " : "at most ") + number;
            case MORE_THAN -> "more than " + number;
            case LESS_THAN -> (fall ? "more than " : "less than ") + number;
            case ABOUT -> "about " + number;
            case RANGE -> range(row, Language.EN, " to ", fall);
            case EQUAL, FLAT, IN_STEP, ABOVE_REFERENCE, DONE -> number;
        };
    }

    private String range(MeasureRow row, Language language, String to, boolean fall) {
        BigDecimal low = fall ? row.upper().negate() : row.value();
        BigDecimal high = fall ? row.value().negate() : row.upper();
        boolean percent = "%".equals(row.unit());
        return numbers.of(low, percent ? row.unit() : null, language) + to + numbers.of(high, row.unit(), language);
    }
}
