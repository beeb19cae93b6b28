package org.duixian.statement;

import java.util.ArrayList;
import java.util.List;

import org.duixian.measure.Measure;

/**
 * Which things share one value: 家庭医生和护士各14名 are two, so are 命案、抢劫案破案率均达100% and 工业投资、技改投资增速超15%.
 *
 * <p>
 * 各 and 均 say so, or a rate behind the last of things that 、 parts, or each is an indicator. 文化、体育和娱乐业营业收入增长8% is
 * about one, and so are examples (甲、乙等企业产值均超10亿元).
 */
final class SharedValues {

    private static final String[] EACH = { "各", "均", "都" };
    private static final String RATE = "率";
    private static final int HEAD_OF_RATE = 3;
    private static final int SHORTEST = 2;
    private static final String SECTOR = "业";
    private static final String PLACES = "城市乡镇村区县";

    private final Indicated indicated;
    private final Ranks ranks;

    SharedValues(Indicated indicated, Ranks ranks) {
        this.indicated = indicated;
        this.ranks = ranks;
    }

    /** The subjects of the reading, whose words these are. */
    List<String> each(String words, PhraseReader.Reading reading) {
        List<String> indicators = indicated.each(words);
        if (indicators.size() > 1 || !reading.after().isEmpty() || words.contains("等")) {
            return indicators;
        }
        if (reading.onlyRanks()) {
            return ranked(words);
        }
        if (isOfSectors(words, reading)) {
            return Coordinates.completed(Coordinates.of(words));
        }
        boolean each = endsWithOne(SubjectFinder.squeezed(reading.before()));
        List<String> parts = Coordinates.parts(words, each ? "、和及与" : "、");
        boolean rates = words.endsWith(RATE) && reading.measures().stream().allMatch(m -> isRate(m.measure()));
        boolean whole = parts.size() > 1 && parts.stream().allMatch(part -> part.length() >= SHORTEST);
        if (!whole || !each && !rates) {
            return indicators;
        }
        return rates ? rates(parts) : Coordinates.completed(parts);
    }

    // 装备制造业、食品加工业产值年均增长20%, 立项数量和获资助额翻番; 文化、体育和娱乐业营业收入 is about one.
    private boolean isOfSectors(String words, PhraseReader.Reading reading) {
        if (words.indexOf('、') < 0 && words.indexOf('和') < 0
                || !reading.measures().stream().allMatch(MeasureAt::isGrowth)) {
            return false;
        }
        List<String> parts = Coordinates.of(words);
        List<String> firsts = parts.subList(0, parts.size() - 1);
        String last = parts.get(parts.size() - 1);
        boolean sectors = words.indexOf('和') < 0 && last.indexOf(SECTOR) > 0 && firsts.stream()
                .allMatch(part -> part.endsWith(SECTOR) && part.length() >= SHORTEST);
        return !firsts.isEmpty() && ranks.isMeasured(last) && (sectors || firsts.stream().allMatch(ranks::isMeasured));
    }

    // 全年展览规模和场次居全国首位
    private List<String> ranked(String words) {
        List<String> parts = Coordinates.of(words);
        boolean measured = parts.size() > 1 && parts.stream().allMatch(ranks::isMeasured);
        return measured ? Coordinates.completed(parts) : List.of(words);
    }

    private static boolean isRate(Measure measure) {
        return measure instanceof Measure.Share || measure instanceof Measure.Growth;
    }

    private static boolean endsWithOne(String words) {
        for (String each : EACH) {
            if (words.endsWith(each)) {
                return true;
            }
        }
        return false;
    }

    // 命案 before 抢劫案破案率 is 命案破案率, 城市 before 县城污水处理率 is 城市污水处理率.
    private static List<String> rates(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        List<String> whole = new ArrayList<>();
        for (String part : parts) {
            boolean place = PLACES.indexOf(part.charAt(part.length() - 1)) >= 0 && part.length() <= SHORTEST + 1;
            String head = place ? last.substring(Math.min(part.length(), last.length() - HEAD_OF_RATE))
                    : last.substring(Math.max(0, last.length() - HEAD_OF_RATE));
            whole.add(part.endsWith(RATE) ? part : part + head);
        }
        return whole;
    }
}
