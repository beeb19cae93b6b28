package org.duixian.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {

    private static final QuantityReader READER = new QuantityReader(UnitCatalogue.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "58.3亿元、|58.3|亿元", "1.24万亿元|12400|亿元", "14万亿元新台阶|140000|亿元", "1,158.79亿元|1158.79|亿元", "三千五百万元|3500|万元",
            "3千万元|3000|万元",
            "十亿元|10|亿元", "1.2万人|12000|人", "2.4万人，|24000|人", "10万平方米|100000|平方米", "1.3万亿斤|1300000000000|斤", "3千瓦|3|千瓦",
            "200万千瓦|2000000|千瓦",
            "三万千瓦|30000|千瓦", "5千米|5|千米", "110千伏|110|千伏", "20余项|20|项", "30多万元|30|万元", "3万多人|30000|人", "7.5%左右|7.5|%",
            "百分之七左右|7|%",
            "三成以上|30|%", "10件民生实事|10|件", "十件民生实事|10|件", "5万吨/日|50000|吨/日", "58.3 亿元|58.3|亿元", "1000元/人·月|1000|元/人·月",
            "300万人民币|300|万元", "3万元/平方米|3|万元/平方米", "800吨/户|800|吨/户", "30家/年|30|家/年", "4500|4500|''", "1.5倍|1.5|''", "3项目|3|''" })
    void numeralEndsWhereTheLongestUnitBegins(String text, BigDecimal number, String unit) {
        Quantity quantity = READER.at(text, 0).orElseThrow().quantity();
        assertThat(quantity.number()).isEqualByComparingTo(number);
        assertThat(quantity.unit().symbol()).isEqualTo(unit);
    }

    @Test
    void lengthsTellNumeralAndUnitApart() {
        QuantityReader.Found found = READER.at("完成58.3亿元。", 2).orElseThrow();
        assertThat(found.length()).isEqualTo(6);
        assertThat(found.numeralLength()).isEqualTo(4);
        assertThat(found.hasUnit()).isTrue();
    }

    @Test
    void textMayBeReadOnlyUpToAPlace() {
        assertThat(READER.at("58.3亿元", 0, 5)).map(found -> found.quantity().unit()).contains(Unit.NONE);
    }

    @Test
    void blankBeforeAMeasureWordPartsItUnlessTheTextHasBlanksAroundAllNumbers() {
        assertThat(READER.at("附件2 个人", 2)).map(found -> found.quantity().unit()).contains(Unit.NONE);
        assertThat(READER.at("新增 500 个", 3)).map(QuantityReader.Found::length).contains(5);
    }

    @Test
    void wordsAreNoQuantity() {
        assertThat(READER.at("地区生产总值", 0)).isEmpty();
    }
}
