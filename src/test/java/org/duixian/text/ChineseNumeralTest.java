package org.duixian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.duixian.text.ChineseNumeral.Form;
import org.duixian.text.ChineseNumeral.Found;
import org.duixian.text.ChineseNumeral.Ordinal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "12.65|12.65", "1,158.79|1158.79", "348.8|348.8", "12,345,678|12345678", "0|0", "1.2万|12000", "3.5亿|350000000",
            "1.3万亿|1300000000000", "5千|5000", "3百万|3000000", "5千万|50000000", "十|10", "十二|12", "二十|20", "一百二十|120",
            "一百零五|105", "一百二|120", "两百|200", "两万五|25000", "三千五百万|35000000", "一亿三千万|130000000",
            "一万二千亿|1200000000000", "一点五|1.5", "三点五亿|350000000", "二〇二六|2026", "二零二六|2026", "零|0", "半|0.5",
            "百分之七|7", "百分之百|100", "百分之七点五|7.5", "百分之1.5|1.5", "百分之一百二十|120", "千分之五|0.5", "三成|30",
            "七成五|75", "两成半|25", "8成|80", "翻一番|100", "翻番|100", "翻倍|100", "翻两番|300", "4倍|4", "两倍|2", "1.5倍|1.5" })
    void wholeNumeralIsADecimal(String numeral, BigDecimal value) {
        assertThat(ChineseNumeral.parse(numeral)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0.117.982", "2021.12.31", "十四五", "三五", "百千万", "千", "万", "一万一万", "1234567890123456789012" })
    void whatDoesNotAddUpIsRefusedWithItsLength(String run) {
        assertThat(ChineseNumeral.at(run, 0)).isEmpty();
        assertThat(ChineseNumeral.runLength(run, 0)).isEqualTo(run.length());
    }

    @ParameterizedTest
    @CsvSource({ "58.3亿元,58.3亿,1", "1.24万亿元,1.24万亿,2", "1.2万人,1.2万,1", "3千瓦,3千,1", "三千五百万元,三千五百万,2", "200万千瓦,200万,1",
            "三万千瓦,三万,1", "15场,15,0", "十件民生实事,十,1", "7.5%左右,7.5,0", "18.1%2%,18.1,0", "100、200,100,0", "12.5。,12.5,0" })
    void numeralSaysWhichMagnitudesAUnitMayClaim(String text, String numeral, int magnitude) {
        Found found = ChineseNumeral.at(text, 0).orElseThrow();
        assertThat(text.substring(0, found.length())).isEqualTo(numeral);
        assertThat(found.magnitude()).isEqualTo(magnitude);
    }

    @Test
    void textMayBeReadOnlyUpToAPlace() {
        assertThat(ChineseNumeral.at("58.3亿元", 0, 4)).map(Found::value).contains(new BigDecimal("58.3"));
    }

    @ParameterizedTest
    @CsvSource({ "30多万,300000", "20余项,20", "三十多个,30", "3万多人,30000", "10余倍,10" })
    void moreThanTheNumberIsMarked(String text, BigDecimal value) {
        Found found = ChineseNumeral.at(text, 0).orElseThrow();
        assertThat(found.over()).isTrue();
        assertThat(found.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({ "1.2万,PLAIN", "三成,PERCENT", "百分之七,PERCENT", "4倍,TIMES", "翻一番,GROWTH", "三成立,PLAIN" })
    void formIsToldApart(String text, Form form) {
        assertThat(ChineseNumeral.at(text, 0)).map(Found::form).contains(form);
    }

    @ParameterizedTest
    @CsvSource({ "第四,4,2", "第5,5,2", "第一位,1,3", "第十二,12,3", "首位,1,2", "榜首,1,2" })
    void ordinalIsAPlace(String text, int place, int length) {
        assertThat(ChineseNumeral.ordinalAt("居全国" + text + "。", 3)).contains(new Ordinal(place, length));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "第", "第一点五", "第二十三四届", "四", "首批" })
    void otherWordsAreNoOrdinal(String text) {
        assertThat(ChineseNumeral.ordinalAt(text, 0)).isEmpty();
    }

    @Test
    void numeralGluedToLettersIsRead() {
        assertThat(ChineseNumeral.at("A2", 1)).map(Found::value).contains(new BigDecimal(2));
        assertThat(ChineseNumeral.at("5G", 0)).map(Found::length).contains(1);
    }
}
