package org.duixian.assessment;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.duixian.indicator.SubjectEssence;
import org.duixian.linking.LinkRuleName;
import org.duixian.measure.Dimension;
import org.duixian.measure.Quantity;
import org.duixian.statement.Target;

/** Whether a target and its answer count the same things, as far as their subjects and units tell. */
final class Scope {

    private static final int A_NAME = 3;
    private static final int A_HEAD = 2;
    private static final String ALL = "全部";
    private static final List<List<String>> KINDS = List.of(List.of("自然村", "行政村"), List.of("公办", "民办"),
            List.of("城镇", "农村"), List.of("国家级", "省级", "市级", "县级"));

    private final SubjectEssence words;

    Scope(SubjectEssence words) {
        this.words = words;
    }

    /** The subjects name different ages, sizes or kinds: 60—70周岁老人, 60周岁及以上老年人; 自然村, 行政村. */
    boolean isAnother(Target target, Answer answer) {
        List<BigDecimal> promised = numbersIn(target.subject().words());
        List<BigDecimal> reported = numbersIn(answer.outcome().subject().words());
        boolean otherNumbers = !promised.isEmpty() && !reported.isEmpty() && !promised.equals(reported);
        return otherNumbers || isOfAnotherKind(target.subject().words(), answer.outcome().subject().words());
    }

    // 自然村 and 行政村: one subject names the one, the other another, and neither both.
    private static boolean isOfAnotherKind(String promised, String reported) {
        return KINDS.stream()
                .anyMatch(kinds -> kinds.stream().anyMatch(kind -> promised.contains(kind) && !reported.contains(kind)
                        && kinds.stream().anyMatch(other -> reported.contains(other) && !promised.contains(other))));
    }

    /** Of several works named one by one the answer names one or some: 甲、乙、丙改造, answered by 甲改造已完成. */
    static boolean isOfSomeOnly(Target target, Answer answer) {
        String[] works = target.subject().words().split("、");
        String quote = answer.outcome().evidence().quote();
        boolean named = Arrays.stream(works).allMatch(work -> work.length() >= A_NAME);
        long said = Arrays.stream(works).filter(work -> named && quote.contains(work.substring(0, A_HEAD))).count();
        return said > 0 && said < works.length;
    }

    /** One counts what was added, the other may count all there is: it can prove neither failure nor success. */
    boolean isFlowAgainstStock(Target target, Answer answer) {
        return target.subject().indicator().isEmpty()
                && words.saysFlow(target.subject().words()) != words.saysFlow(answer.outcome().subject().words());
    }

    /** 农村贫困人口全部脱贫 promises all of them, and a count (农村贫困人口减少1109万) is not all as long as nobody says so. */
    boolean isOfAllAgainstSome(Target target, Answer answer) {
        return target.evidence().quote().contains(ALL) && !answer.outcome().evidence().quote().contains(ALL)
                && !MeasurePairs.hasShare(answer.outcome());
    }

    /**
     * 人次 only bounds the number of 人 from above, so the two are put side by side in one row of a table only, where the
     * report itself does so.
     */
    static boolean isOfOneUnit(Quantity promised, Quantity reported, LinkRuleName rule) {
        if (!promised.unit().isComparableWith(reported.unit())) {
            boolean lost = isLost(promised) || isLost(reported);
            return lost || rule == LinkRuleName.SAME_ROW && isCounted(promised) && isCounted(reported);
        }
        boolean visits = countsVisits(promised) != countsVisits(reported);
        return !visits || rule == LinkRuleName.SAME_ROW;
    }

    /** Different measure words may count different things (5所 of schools, 5栋 of buildings); 个 counts anything. */
    static boolean isOfOneMeasureWord(Quantity promised, Quantity reported) {
        String one = promised.unit().symbol();
        String other = reported.unit().symbol();
        return !isCounted(promised) || one.equals(other) || isNeutral(one) || isNeutral(other)
                || promised.unit().dimension() == Dimension.PEOPLE && reported.unit().dimension() == Dimension.PEOPLE;
    }

    static boolean isCounted(Quantity quantity) {
        Dimension dimension = quantity.unit().dimension();
        return dimension == Dimension.COUNT || dimension == Dimension.PEOPLE || dimension == Dimension.NONE;
    }

    private static boolean isNeutral(String symbol) {
        return symbol.isEmpty() || symbol.equals("个");
    }

    private static boolean isLost(Quantity quantity) {
        return quantity.unit().dimension() == Dimension.NONE;
    }

    private static boolean countsVisits(Quantity quantity) {
        return quantity.unit().symbol().endsWith("次");
    }

    /** Without those that are part of a date. */
    private static List<BigDecimal> numbersIn(String subject) {
        String text = Normalizer.normalize(subject, Normalizer.Form.NFKC);
        List<BigDecimal> numbers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfDigits(text, at);
            // PM2.5年均浓度 names no year.
            boolean whole = text.substring(at, end).indexOf('.') < 0;
            boolean dated = whole && end < text.length() && "年月日号".indexOf(text.charAt(end)) >= 0;
            if (end > at && !dated) {
                numbers.add(new BigDecimal(text.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return numbers;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && (isDigit(text.charAt(end))
                || end > from && text.charAt(end) == '.' && end + 1 < text.length() && isDigit(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
