package org.duixian.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.duixian.data.DataFile;
import org.duixian.wording.NumberWords.EnglishUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberWordsTest {

    private static final NumberWords NUMBERS = new NumberWords();

    @ParameterizedTest
    @CsvSource({ "12000, 人, 1.2万人, '12,000 people'", "7837, 人次, 7837人次, '7,837 attendances'",
            "58.3, 亿元, 58.3亿元, 5.83 billion yuan",
            "23600, 亿元, 2.36万亿元, '2,360 billion yuan'", "1300000000000, 斤, 1.3万亿斤, '1,300,000,000,000 jin'",
            "7.70, %, 7.7%, 7.7 %", "123456.7, 人, 123456.7人, '123,456.7 people'", "15, 场, 15场, 15", "0, 件, 0件, 0" })
    void aNumberIsSaidPlainly(String number, String unit, String zh, String en) {
        assertThat(NUMBERS.of(new BigDecimal(number), unit, Language.EN)).isEqualTo(en);
        assertThat(NUMBERS.of(new BigDecimal(number), unit, Language.ZH)).isEqualTo(zh);
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyUnitIsSaidInEnglish(EnglishUnit unit) {
        assertThat(unit.examples()).allMatch(example -> example.endsWith(unit.symbol()));
        assertThat(NUMBERS.of(BigDecimal.valueOf(3), unit.symbol(), Language.EN)).doesNotContain(unit.symbol())
                .endsWith(unit.english());
    }

    static List<EnglishUnit> units() {
        return DataFile.read("/catalogue/english-units.yaml", EnglishUnit.class);
    }
}
