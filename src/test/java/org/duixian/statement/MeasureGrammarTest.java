package org.duixian.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.duixian.measure.UnitCatalogue;
import org.duixian.testing.StatementLine;
import org.duixian.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureGrammarTest {

    private static final Lexer LEXER = new Lexer(new AmountReader(UnitCatalogue.standard()), CueCatalogue.standard(),
            NonStatements.standard());
    private static final MeasureGrammar GRAMMAR = new MeasureGrammar();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "增长7%, growth equal 7 %",
            "增长7%以上, growth at_least 7 %",
            "增长7.5%左右, growth about 7.5 %",
            "增长6%－6.5%, growth range 6 to 6.5 %",
            "增长超15%, growth more_than 15 %",
            "下降3.2%, growth equal -3.2 %",
            "下降3%以上, growth at_most -3 %",
            "下降3%以内, growth at_least -3 %",
            "下降2%—3%, growth range -3 to -2 %",
            "提高8.5个百分点, growth equal 8.5 个百分点",
            "翻一番, growth equal 100 %",
            "增长4倍, growth equal 400 %",
            "同比增长20.2%, growth equal 20.2 % year_on_year",
            "可比增长8.4%, growth equal 8.4 % comparable",
            "按可比价格计算增长6.1%, growth equal 6.1 % real",
            "达3.15%, share equal 3.15 %",
            "占全市40%, share equal 40 %",
            "控制在3%以内, share at_most 3 %",
            "低于3%, share less_than 3 %",
            "超七成。, share more_than 70 %",
            "不少于3500批次, level at_least 3500 批次",
            "不超过5件, level at_most 5 件",
            "约10亿元, level about 10 亿元",
            "超500亿元, level more_than 500 亿元",
            "5.3万元以下, level less_than 5.3 万元",
            "增至11栋, level equal 11 栋",
            "300余场, level more_than 300 场",
            "6—8名, level range 6 to 8 名",
    })
    void formIsRead(String words, String measure) {
        assertThat(read(words, false, false)).isEqualTo(measure);
    }

    @Test
    void whatIsToBeReachedIsAFloorAsATarget() {
        assertThat(read("达到70%", true, false)).isEqualTo("share at_least 70 %");
        assertThat(read("达到70%", false, false)).isEqualTo("share equal 70 %");
    }

    @Test
    void whatIsToBeControlledIsACeilingAsATarget() {
        assertThat(read("控制在5.5%", true, false)).isEqualTo("share at_most 5.5 %");
        assertThat(read("控制在5.5%", false, false)).isEqualTo("share equal 5.5 %");
    }

    @Test
    void aBarePercentageGoesOnWithAGrowth() {
        assertThat(read("达到6%以上", true, true)).isEqualTo("growth at_least 6 %");
        assertThat(read("达到6%以上", true, false)).isEqualTo("share at_least 6 %");
    }

    @Test
    void anAmountOfChangeIsKnown() {
        assertThat(MeasureGrammar.change(lex("减少1109万"), 1)).contains("减少");
        assertThat(MeasureGrammar.change(lex("净增98万户"), 1)).contains("净增");
        assertThat(MeasureGrammar.change(lex("增加到25家"), 1)).isEmpty();
        assertThat(MeasureGrammar.change(lex("增长7%"), 1)).isEmpty();
    }

    private static String read(String words, boolean target, boolean grown) {
        List<Token> tokens = lex(words);
        int amount = 0;
        while (!(tokens.get(amount) instanceof Token.Amount)) {
            amount++;
        }
        return StatementLine.of(GRAMMAR.read(tokens, amount, target, grown).measure());
    }

    private static List<Token> lex(String words) {
        return LEXER.lex(words, new Span(0, words.length()));
    }
}
