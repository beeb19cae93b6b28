package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.duixian.measure.Quantity;
import org.duixian.measure.UnitCatalogue;
import org.duixian.text.Span;
import org.junit.jupiter.api.Test;

class LexerTest {

    private static final Lexer LEXER = new Lexer(new AmountReader(UnitCatalogue.standard()), CueCatalogue.standard(),
            NonStatements.standard());

    @Test
    void nameCueAmountCue() {
        assertThat(lex("地区生产总值增长7.5%左右")).isEqualTo("地区生产总值 <增长> [7.5 %] <左右>");
    }

    @Test
    void footingAndVerbStandBeforeTheAmount() {
        assertThat(lex("收入按可比口径增长6%以上")).isEqualTo("收入 <按可比口径> <增长> [6 %] <以上>");
    }

    @Test
    void magnitudesAreFoldedAndMoneyIsNot() {
        assertThat(lex("新增2.4万人")).isEqualTo("新增 [24000 人]");
        assertThat(lex("收入58.3亿元")).isEqualTo("收入 [58.3 亿元]");
    }

    @Test
    void aRangeIsOneAmount() {
        assertThat(lex("认定6—8名")).isEqualTo("认定 [6 to 8 名]");
        assertThat(lex("提升至2.5—3万人份/日")).isEqualTo("<提升至> [25000 to 30000 人份/日]");
    }

    @Test
    void moreThanTheNumeralSays() {
        assertThat(lex("活动300余场")).isEqualTo("活动 [300 场 over]");
    }

    @Test
    void aCueCountsOnlyRightBeforeItsNumber() {
        assertThat(lex("超高清产业")).isEqualTo("超高清产业");
        assertThat(lex("节约30吨")).isEqualTo("节约 [30 吨]");
        assertThat(lex("约30吨")).isEqualTo("<约> [30 吨]");
    }

    @Test
    void datesCountNothing() {
        assertThat(lex("2017年7月28日建成")).isEqualTo("{2017} 建成");
        assertThat(lex("2018—2020年实施")).isEqualTo("{2020} 实施");
    }

    @Test
    void placesAreOrdinals() {
        assertThat(lex("增速排名全市第四")).isEqualTo("增速排名全市 #4");
        assertThat(lex("居全国首位")).isEqualTo("居全国 #1");
        assertThat(lex("第十六届代表大会")).isEqualTo("第十六届代表大会");
    }

    @Test
    void whatStandsInQuotationMarksOrIsGluedIsAName() {
        assertThat(lex("落实“纾困9条”和1+3政策")).isEqualTo("落实“纾困9条” & 1+3政策");
        assertThat(lex("建设4K产业、5G基站")).isEqualTo("建设4K产业 、 5G基站");
        assertThat(lex("出台《2018年3项规定》")).isEqualTo("出台《2018年3项规定》");
    }

    @Test
    void anOpenQuotationMarkHidesNothing() {
        assertThat(lex("整治“散乱污场所423家")).isEqualTo("整治“散乱污场所 [423 家]");
    }

    @Test
    void bracketsAreGroups() {
        assertThat(lex("增长2%(可比增长8.4%)")).isEqualTo("<增长> [2 %] (<可比> <增长> [8.4 %])");
        assertThat(lex("增长2%(可比")).isEqualTo("<增长> [2 %] (可比");
    }

    @Test
    void damagedNumeralsAreToldApart() {
        assertThat(lex("比重为0.117.982")).isEqualTo("比重为 ?");
        assertThat(lex("脱贫15193872人")).contains("?");
        assertThat(lex("12.6560—70周岁")).isEqualTo("? —70周岁");
    }

    @Test
    void chineseNumeralsCountOnlyWhereTheyMustBeNumbers() {
        assertThat(lex("新建两座人行天桥")).isEqualTo("新建 [2 座] 人行天桥");
        assertThat(lex("四个重点村推进")).isEqualTo("四个重点村推进");
        assertThat(lex("突破万亿元。")).isEqualTo("<突破> [10000 亿元] 。");
        assertThat(lex("增长百分之七")).isEqualTo("<增长> [7 %]");
    }

    @Test
    void aLostMeasureWordIsForgivenBehindAVerb() {
        assertThat(lex("创建1放心示范超市")).isEqualTo("创建 [1] 放心示范超市");
    }

    @Test
    void aCellWhoseColumnNamesTheUnitHoldsBareNumbers() {
        assertThat(print(LEXER.lexValue("2200以上", new Span(0, 6)))).isEqualTo("[2200] <以上>");
    }

    @Test
    void andJoinsOnlyBetweenWords() {
        assertThat(lex("惠及居民和学生")).isEqualTo("惠及居民 & 学生");
        assertThat(lex("参与普及及和平路")).isEqualTo("参与普及 & 和平路");
    }

    private static String lex(String clause) {
        return print(LEXER.lex(clause, new Span(0, clause.length())));
    }

    private static String print(List<Token> tokens) {
        return tokens.stream().map(LexerTest::print).collect(Collectors.joining(" "));
    }

    private static String print(Token token) {
        if (token instanceof Token.Amount amount) {
            String high = amount.high().map(h -> " to " + h.number().toPlainString()).orElse("");
            return "[" + number(amount.low(), high) + (amount.over() ? " over" : "") + "]";
        }
        if (token instanceof Token.CueAt cue) {
            return "<" + cue.cue().phrase() + ">";
        }
        if (token instanceof Token.Group group) {
            return "(" + print(group.tokens()) + ")";
        }
        return printOther(token);
    }

    private static String printOther(Token token) {
        if (token instanceof Token.Word word) {
            return word.text();
        }
        if (token instanceof Token.Date date) {
            return "{" + date.year() + "}";
        }
        if (token instanceof Token.Ordinal ordinal) {
            return "#" + ordinal.place();
        }
        if (token instanceof Token.Mark mark) {
            return String.valueOf(mark.sign());
        }
        return token instanceof Token.And ? "&" : token instanceof Token.Respectively ? "分别" : "?";
    }

    private static String number(Quantity low, String high) {
        String unit = low.unit().symbol().isEmpty() ? "" : " " + low.unit().symbol();
        return low.number().toPlainString() + high + unit;
    }
}
