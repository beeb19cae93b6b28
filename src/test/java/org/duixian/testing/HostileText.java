package org.duixian.testing;

import java.util.stream.Stream;

/** The same characters over and over, as a review, a plan and a list of livelihood items: what no report holds. */
public record HostileText(String unit) {

    private static final String[] UNITS = { "7", "一", "1万", "12个", "20", "20—", "3—5个", "一百", "零", "百分之", "翻", "2017年", "1月",
            "第", "第一", "增长", "增长7%", "增长7%、", "提高2个百分点、", "举办会议3场", "举办会议3场,", "举办会议3场。", "从3个增至4个", "累计", "超",
            "(", "()", "((1个)", "“", "“中”", "《", "《中》", "”", "的", "的目标", "、", ",", "。", ";", "道路、", "甲、乙、丙", "和", "比", "惠及",
            "分别", "3场、4场分别", "甲和乙分别增长3%、4%、", "较2019年", "五年来", "力争", "三年内", "与经济同步", "居民收入和经济增长同步,", "地区生产总值", "地区生产总值、",
            "完成", "完成、", "建成、", "全部完成", "完成年度", "预计", "未能", "由于", "民生实事", "事项\n", "\n", " ", "\t", "1\t2\t", "|", "1.\n", "一、 ",
            "(一)\n", "第一章 ", "附件1 ", "各位代表 ", "序号 ", "\n民生实事\n", "2018年十件民生实事\n1. 事项\n", "\u0000", "\uD83D", "\uD83D\uDE00",
            "?",
            "?啊", "?。ㄒ唬┙", "(guī)", "規(guī)", "國", "７", "，", "\u200B", "⽬", "\r", "a1", "-" };

    public static Stream<HostileText> all() {
        return Stream.of(UNITS).map(HostileText::new);
    }

    /** About three times that many characters. */
    public String of(int characters) {
        String mass = unit.repeat(characters / unit.length());
        return "一、2017年工作回顾\n" + mass + "\n二、2018年工作安排\n" + mass + "\n2018年十件民生实事\n事项\n具体内容\n1. 事项\n" + mass;
    }

    /** About that many characters, as a review without a line break but those of the unit. */
    public String inOneLine(int characters) {
        return "一、2017年工作回顾\n" + unit.repeat(characters / unit.length());
    }

    @Override
    public String toString() {
        return unit.replace("\n", "⏎").replace("\t", "⇥").replace("\r", "␍").replace("\u0000", "␀");
    }
}
