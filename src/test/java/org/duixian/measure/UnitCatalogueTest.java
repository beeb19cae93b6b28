package org.duixian.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.duixian.data.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCatalogueTest {

    private static final UnitCatalogue UNITS = UnitCatalogue.standard();

    @ParameterizedTest
    @CsvSource({ "平方米的厂房,平方米", "批次,批次", "批项目,批", "人次以上,人次", "人份/日,人份/日", "微克/立方米,微克/立方米", "项,项", "个百分点,个百分点", "吨标准煤,吨标准煤",
            "％,%", "㎡,平方米" })
    void longestUnitWins(String text, String symbol) {
        assertThat(UNITS.at(text, 0)).map(found -> found.unit().symbol()).contains(symbol);
    }

    @ParameterizedTest
    @CsvSource({ "项目", "家庭", "位于", "位数增长", "名单", "条例", "场所", "次产业", "所示，", "人大代表", "''" })
    void charactersThatBeginAWordAreNoUnit(String text) {
        assertThat(UNITS.at(text, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "所示范性高中,所", "所以上,所", "位居民,位", "家园区,家", "种植物,种", "处在建工地,处", "支教师队伍,支", "户外来人员,户", "名义务监督员,名" })
    void charactersThatBeginWhatIsCountedLeaveTheUnit(String text, String symbol) {
        assertThat(UNITS.at(text, 0)).map(found -> found.unit().symbol()).contains(symbol);
    }

    @Test
    void unitServedAsAnotherMultipliesTheNumber() {
        UnitCatalogue.Found found = UNITS.at("万亿元", 0).orElseThrow();
        assertThat(found.unit().symbol()).isEqualTo("亿元");
        assertThat(found.times()).isEqualByComparingTo("10000");
    }

    @Test
    void unknownSymbolIsAMeasureWordOfItsOwn() {
        assertThat(UNITS.bySymbol("坨")).isEqualTo(new Unit("坨", Dimension.COUNT, BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({ "亿元,万元,true", "人,人次,true", "人,名,true", "公里,米,true", "户,家,true", "吨/日,微克/立方米,false", "亿元,亿美元,false",
            "亿美元,亿港元,false", "人,个,false", "%,个百分点,false" })
    void onlyOneDimensionIsCompared(String one, String other, boolean comparable) {
        assertThat(UNITS.bySymbol(one).isComparableWith(UNITS.bySymbol(other))).isEqualTo(comparable);
    }

    @Test
    void symbolThatStandsThereTwiceStopsTheStart() {
        UnitEntry entry = new UnitEntry("个", null, Dimension.COUNT, null, null, null, null, List.of("3个"));
        assertThatThrownBy(() -> UnitCatalogue.of(List.of(entry, entry)))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("units.yaml: 个: stands there twice");
    }

    @Test
    void entryServedAsNothingKnownStopsTheStart() {
        UnitEntry entry = new UnitEntry("万亿元", null, null, null, "亿元", BigDecimal.TEN, null, List.of("3万亿元"));
        assertThatThrownBy(() -> UnitCatalogue.of(List.of(entry))).isInstanceOf(DataFileException.class);
    }
}
