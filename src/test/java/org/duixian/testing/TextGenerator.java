package org.duixian.testing;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts for properties, from orderly clauses to rubbish. */
public final class TextGenerator {

    private static final String HAN = "全区经济社会发展地生产总值一般公共预算收入增长完成建设新项目人民实事城镇就业年度目标达到超过以上左右";
    private static final String MARKS = "，。；、：（）“”《》—\n \t";
    private static final String ODD = "０９％．⽬⼊\u00A0\u200B\u3000\uFEFF\u0000\uD83D\uDE00〇零两半百千万亿";

    private final Generator any;

    TextGenerator(Generator any) {
        this.any = any;
    }

    /** Up to {@code most} characters of any kind: Chinese, digits, marks, odd forms, halves of surrogate pairs. */
    public String rubbish(int most) {
        return characters(any.between(0, most), this::anyCharacter);
    }

    /** One to {@code most} Chinese characters. */
    public String words(int most) {
        return characters(any.between(1, most), () -> from(HAN));
    }

    /** A clause that states a number: subject, verb, number, unit, and perhaps how it is held. */
    public String statement() {
        return Stream.of(
                any.oneOf("地区生产总值", "一般公共预算收入", "城镇新增就业", "固定资产投资", "新建公园", words(6)),
                any.oneOf("增长", "完成", "达到", "超过", "不少于", "下降", ""),
                any.decimal().toPlainString(),
                any.oneOf("%", "亿元", "万元", "人", "万人", "个", "平方米", ""),
                any.oneOf("以上", "左右", "以内", "", "")).collect(Collectors.joining());
    }

    /** A sentence that states nothing. */
    public String rhetoric() {
        return any.oneOf("我们坚定信心、攻坚克难", "全区上下团结奋斗", "各项事业取得新进展", "必须坚持稳中求进", "群众获得感不断增强") + "。";
    }

    /**
     * A sentence as speakers put between two facts: no number, no commitment, but words that stand beside numbers elsewhere.
     */
    public String aside() {
        return any.oneOf("我们坚定信心、攻坚克难。", "成绩来之不易，经验弥足珍贵。", "全区上下众志成城、团结奋斗。", "这充分彰显了制度优势。",
                "这是全区人民共同努力的结果。", "群众的笑脸就是最好的答卷。", "人民对美好生活的向往，就是我们的奋斗目标。", "同时，我们也清醒看到，前进路上仍有不少困难。",
                "民生无小事，枝叶总关情。", "道阻且长，行则将至。", "幸福都是奋斗出来的！", "目标催人奋进，使命重于泰山；蓝图已经绘就，奋进正当其时。");
    }

    /** Paragraphs of statements, rhetoric and rubbish. */
    public String report(int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> sentence())
                .collect(Collectors.joining("\n"));
    }

    private String sentence() {
        return switch (any.below(4)) {
            case 0 -> rhetoric();
            case 1 -> rubbish(40);
            default -> statement() + "，" + statement() + "。";
        };
    }

    private char anyCharacter() {
        return switch (any.below(8)) {
            case 0, 1, 2 -> from(HAN);
            case 3, 4 -> from("0123456789.%");
            case 5 -> from(MARKS);
            case 6 -> from(ODD);
            default -> (char) any.below(Character.MAX_VALUE + 1);
        };
    }

    private char from(String characters) {
        return characters.charAt(any.below(characters.length()));
    }

    private static String characters(int length, Supplier<Character> one) {
        return Stream.generate(one).limit(length).map(String::valueOf).collect(Collectors.joining());
    }
}
